package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.Labels;
import dev.waybill.processor.plan.TemplatePlan;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the nested class that turns a record into an item and back. */
final class CodecWriter {
  private CodecWriter() {}

  static TypeSpec write(DaoPlan dao) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(dao.labels().codec())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    if (dao.projection()) {
      type.addSuperinterface(
          ParameterizedTypeName.get(Targets.RECORD_READER, Types.of(dao.record())));
    } else {
      type.addSuperinterface(
              ParameterizedTypeName.get(Targets.RECORD_CODEC, Types.of(dao.record())))
          .addMethod(writeItem(dao))
          .addMethod(writeKey(dao));
    }
    if (dao.stamps()) {
      StampWriter.addTo(type, dao);
    }
    return type.addMethod(readMethod(dao)).build();
  }

  private static MethodSpec writeItem(DaoPlan dao) {
    MethodSpec.Builder method = put("write", dao, dao.attributes());
    key(dao).forEach(method::addStatement);
    ComponentWriter components = components(dao.labels());
    dao.beyondKey().forEach(attribute -> method.addStatement(components.put(attribute)));
    for (TemplatePlan template : dao.composed().ofIndexes()) {
      method.addStatement(compose("composeIfComplete", template, dao.labels()));
    }
    return method.build();
  }

  private static MethodSpec writeKey(DaoPlan dao) {
    List<AttributePlan> version = dao.with(Stamp.VERSION).stream().toList();
    MethodSpec.Builder method =
        put("writeKey", dao, Stream.concat(dao.ofKey().stream(), version.stream()).toList());
    key(dao).forEach(method::addStatement);
    ComponentWriter components = components(dao.labels());
    version.forEach(attribute -> method.addStatement(components.put(attribute)));
    return method.build();
  }

  /** The key comes first, so that an error of anything else can say whose it is. */
  private static List<CodeBlock> key(DaoPlan dao) {
    ComponentWriter components = components(dao.labels());
    return dao.columns().stream()
        .map(
            column ->
                column
                    .template()
                    .map(template -> compose("compose", template, dao.labels()))
                    .orElseGet(() -> components.put(dao.attribute(column))))
        .toList();
  }

  private static CodeBlock compose(String method, TemplatePlan template, Labels labels) {
    return Code.call(
        CodeBlock.of("$L.$L", labels.item(), method), TemplateWriter.of(template, labels.record()));
  }

  /**
   * @param attributes those that it takes from the record
   */
  private static MethodSpec.Builder put(String name, DaoPlan dao, List<AttributePlan> attributes) {
    Labels labels = dao.labels();
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addAnnotations(Code.deprecated(DaoPlan.accessorsDeprecation(attributes)))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Types.of(dao.record()), labels.record())
        .addParameter(Targets.ITEM_WRITER, labels.item());
  }

  private static MethodSpec readMethod(DaoPlan dao) {
    List<CodeBlock> components =
        dao.attributes().stream().map(attribute -> component(dao, attribute)).toList();
    CodeBlock record = Code.call(CodeBlock.of("new $T", Types.of(dao.record())), components);
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addAnnotations(Code.deprecated(dao.constructorDeprecation()))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Targets.ITEM_READER, dao.labels().item())
        .returns(Types.of(dao.record()))
        .addStatement("return $L", record)
        .build();
  }

  private static CodeBlock component(DaoPlan dao, AttributePlan attribute) {
    return dao.composed()
        .holding(attribute.accessor())
        .map(
            template ->
                Code.call(
                    CodeBlock.of("$L.part", dao.labels().item()),
                    CodeBlock.of("$L", template.constant()),
                    CodeBlock.of("$L", dao.composed().part(attribute.accessor()).key().constant())))
        .orElseGet(() -> components(dao.labels()).get(attribute));
  }

  private static ComponentWriter components(Labels labels) {
    return new ComponentWriter(CodeBlock.of(""), labels.record(), labels.item());
  }
}
