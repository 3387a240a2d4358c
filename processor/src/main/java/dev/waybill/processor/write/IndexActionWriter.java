package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.waybill.processor.plan.DaoPlan;
import dev.waybill.processor.plan.IndexActionPlan;
import dev.waybill.processor.plan.IndexActionPlan.SetPart;
import dev.waybill.processor.plan.KeyPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the updates of keys that are put together. */
final class IndexActionWriter {
  private IndexActionWriter() {}

  static List<MethodSpec> write(DaoPlan dao) {
    return dao.composed().actions().stream().map(action -> method(dao, action)).toList();
  }

  private static MethodSpec method(DaoPlan dao, IndexActionPlan action) {
    ParameterizedTypeName returned =
        ParameterizedTypeName.get(Targets.UPDATE_ACTION, Types.of(dao.record()));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(action.method())
            .addJavadoc(
                action.set().isEmpty()
                    ? "Puts the item into the indexes whose keys are put together from its own key."
                    : "Sets the parts of keys of indexes, and these keys with them.")
            .addAnnotations(Code.deprecated(action.deprecation()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(returned);
    for (SetPart part : action.set()) {
      KeyPlan key = part.part().key();
      method.addParameter(
          part.required() ? Types.declared(key.type()) : Types.of(key.type()), key.parameter());
    }
    CodeBlock first =
        Code.call(
            CodeBlock.of("$T.<$T>of", Targets.INDEX_UPDATE, Types.of(dao.record())),
            Code.text(action.method()));
    return method.addStatement("return $L", Code.chain(first, calls(action))).build();
  }

  private static List<CodeBlock> calls(IndexActionPlan action) {
    List<CodeBlock> calls = new ArrayList<>();
    for (SetPart part : action.set()) {
      calls.add(
          Code.call(
              CodeBlock.of(part.required() ? "set" : "setOrRemove"),
              CodeBlock.of("$L", part.attribute()),
              CodeBlock.of("$L", part.part().key().constant()),
              CodeBlock.of("$L", part.part().key().parameter())));
    }
    action
        .fromKeys()
        .forEach(
            part ->
                calls.add(
                    Code.call(
                        CodeBlock.of("from"),
                        CodeBlock.of("$L", part.attribute()),
                        CodeBlock.of("$L", part.part().key().constant()))));
    action
        .fromTemplates()
        .forEach(template -> calls.add(CodeBlock.of("from($L)", template.constant())));
    action
        .composed()
        .forEach(template -> calls.add(CodeBlock.of("compose($L)", template.constant())));
    calls.add(CodeBlock.of("action()"));
    return calls;
  }
}
