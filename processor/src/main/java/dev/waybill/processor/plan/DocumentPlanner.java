package dev.waybill.processor.plan;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.DocumentFamilyModel;
import dev.waybill.processor.model.DocumentFamilyModel.Member;
import dev.waybill.processor.model.DocumentModel;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.model.UserType;
import dev.waybill.processor.model.UserTypes;
import dev.waybill.processor.plan.DocumentFamilyPlan.MemberPlan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the attributes of a document, or of a family, in which nothing is wrong. */
public final class DocumentPlanner {
  private DocumentPlanner() {}

  public static DocumentPlan plan(DocumentModel document) {
    Map<String, String> methods = DocumentNames.methods(document.attributes());
    return new DocumentPlan(
        document.type().attribute(),
        document.type(),
        document.declaration().visibleOutside(),
        document.attributes().stream()
            .map(
                a ->
                    new DocumentPartPlan(
                        AttributePlanner.plan(a),
                        methods.getOrDefault(a.component(), a.component())))
            .toList(),
        DocumentNames.converters(document.attributes()),
        DocumentNames.of(document).labels(),
        document.declaration().deprecation(),
        document.constructor(),
        spelledOut(document.attributes()),
        document.hiddenLangNames());
  }

  private static Set<TypeRef> spelledOut(List<AttributeModel> attributes) {
    Set<String> constants =
        attributes.stream().map(AttributeModel::constant).collect(Collectors.toUnmodifiableSet());
    return attributes.stream()
        .flatMap(a -> UserTypes.in(a.type()).stream())
        .map(UserType::type)
        .filter(type -> constants.contains(type.topLevelName()))
        .collect(Collectors.toUnmodifiableSet());
  }

  public static DocumentFamilyPlan plan(DocumentFamilyModel family) {
    List<MemberPlan> members =
        family.members().stream().map(member -> member(member, family.members())).toList();
    return new DocumentFamilyPlan(
        family.type().attribute(),
        family.type(),
        family.declaration().visibleOutside(),
        family.discriminator().value(),
        members,
        DocumentNames.ofFamily(family).labels(),
        family.declaration().deprecation(),
        members.stream().map(MemberPlan::deprecation).reduce(Deprecation.NONE, Deprecation::and),
        family.hiddenLangNames());
  }

  private static MemberPlan member(Member member, List<Member> all) {
    String simpleName = member.type().simpleName();
    boolean alone = all.stream().filter(m -> m.type().simpleName().equals(simpleName)).count() == 1;
    String name = alone ? simpleName : String.join("", member.type().simpleNames());
    return new MemberPlan(
        member.type(),
        member.typeName().name().value(),
        member.typeName().fallback().isPresent(),
        "as" + name,
        "is" + name,
        member.deprecation());
  }
}
