package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import java.util.List;
import java.util.Set;

/**
 * The class of the attributes of a family of documents, with every name allocated.
 *
 * @param attribute the class that is written
 * @param discriminator the name of the attribute that says which member a value is
 * @param members those that are known by name, and the fallback, if there is one
 * @param deprecation that of the family, which the whole class mentions
 * @param membersDeprecation the gravest of its members
 */
public record DocumentFamilyPlan(
    TypeRef attribute,
    TypeRef family,
    boolean isPublic,
    String discriminator,
    List<MemberPlan> members,
    DocumentLabels labels,
    Deprecation deprecation,
    Deprecation membersDeprecation,
    Set<String> hiddenLangNames) {

  /**
   * A member of the family.
   *
   * @param typeName what the discriminator says of it
   * @param as the method that takes a value as one of it
   * @param is the method that asks whether a value is one of it
   */
  public record MemberPlan(
      TypeRef type,
      String typeName,
      boolean fallback,
      String as,
      String is,
      Deprecation deprecation) {}
}
