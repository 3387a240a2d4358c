package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.Labels;
import java.util.List;
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
          .addMethod(put("write", dao, dao.keysFirst()))
          .addMethod(put("writeKey", dao, dao.keysAndVersion()));
    }
    if (dao.stamps()) {
      StampWriter.addTo(type, dao);
    }
    return type.addMethod(readMethod(dao)).build();
  }

  private static MethodSpec put(String name, DaoPlan dao, List<AttributePlan> attributes) {
    Labels labels = dao.labels();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addAnnotations(Code.deprecated(DaoPlan.accessorsDeprecation(attributes)))
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Types.of(dao.record()), labels.record())
            .addParameter(Targets.ITEM_WRITER, labels.item());
    for (AttributePlan attribute : attributes) {
      method.addStatement(
          Code.call(
              CodeBlock.of("$L.put", labels.item()),
              CodeBlock.of("$L", attribute.constant()),
              CodeBlock.of("$L.$L()", labels.record(), attribute.accessor())));
    }
    return method.build();
  }

  private static MethodSpec readMethod(DaoPlan dao) {
    List<CodeBlock> components =
        dao.attributes().stream().map(a -> component(dao.labels(), a)).toList();
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

  private static CodeBlock component(Labels labels, AttributePlan attribute) {
    return CodeBlock.of(
        "$L.$L($L)", labels.item(), attribute.required() ? "require" : "get", attribute.constant());
  }
}
