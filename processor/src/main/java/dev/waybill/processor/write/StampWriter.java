package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.plan.AttributePlan;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.Labels;
import dev.waybill.processor.plan.SupplierPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method that gives a record what Waybill gives to it, and what that needs. */
final class StampWriter {
  private StampWriter() {}

  static void addTo(TypeSpec.Builder codec, DaoPlan dao) {
    dao.suppliers().forEach(supplier -> codec.addField(field(supplier)));
    codec.addMethod(stampMethod(dao));
  }

  private static FieldSpec field(SupplierPlan supplier) {
    return FieldSpec.builder(Types.of(supplier.type()), supplier.field())
        .addAnnotations(Code.deprecated(supplier.deprecation()))
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .initializer("new $T()", Types.of(supplier.type()))
        .build();
  }

  private static MethodSpec stampMethod(DaoPlan dao) {
    Labels labels = dao.labels();
    Deprecation deprecation =
        DaoPlan.accessorsDeprecation(dao.attributes()).and(dao.constructorDeprecation());
    List<CodeBlock> components = dao.attributes().stream().map(a -> component(labels, a)).toList();
    return MethodSpec.methodBuilder("stamp")
        .addAnnotation(Override.class)
        .addAnnotations(Code.deprecated(deprecation))
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Types.of(dao.record()), labels.record())
        .addParameter(Targets.STAMPS, labels.stamps())
        .returns(Types.of(dao.record()))
        .addStatement(
            "return $L", Code.call(CodeBlock.of("new $T", Types.of(dao.record())), components))
        .build();
  }

  private static CodeBlock component(Labels labels, AttributePlan attribute) {
    CodeBlock own = CodeBlock.of("$L.$L()", labels.record(), attribute.accessor());
    if (!attribute.isStamped()) {
      return own;
    }
    Stamp stamp = attribute.stamp().orElseThrow();
    return switch (stamp) {
      case VERSION -> stamp(labels, "nextVersion", own);
      case TIME_TO_LIVE -> stamp(labels, "timeToLive", own);
      case CREATED_AT -> stamp(labels, "createdAt", own);
      case UPDATED_AT -> stamp(labels, "updatedAt");
      case GENERATED_ID ->
          attribute
              .supplier()
              .map(supplier -> stamp(labels, "id", own, CodeBlock.of("$L", supplier.field())))
              .orElseGet(() -> stamp(labels, "id", own));
    };
  }

  private static CodeBlock stamp(Labels labels, String method, CodeBlock... arguments) {
    return Code.call(CodeBlock.of("$L.$L", labels.stamps(), method), arguments);
  }
}
