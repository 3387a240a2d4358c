package dev.waybill.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.waybill.processor.model.Deprecation;
import java.util.List;

/** Pieces of code that know where a long line may break. */
final class Code {
  private Code() {}

  /** A call or an instance creation, from its name on. */
  static CodeBlock call(CodeBlock name, CodeBlock... arguments) {
    return call(name, List.of(arguments));
  }

  static CodeBlock call(CodeBlock name, List<CodeBlock> arguments) {
    if (arguments.isEmpty()) {
      return CodeBlock.of("$L()", name);
    }
    return CodeBlock.builder()
        .add("$L(" + Layout.OPEN + Layout.BREAK + Layout.OPEN_LEVEL, name)
        .add(CodeBlock.join(arguments, "," + Layout.SPACE))
        .add(Layout.CLOSE + Layout.CLOSE + ")")
        .build();
  }

  /** What follows an equals sign. */
  static CodeBlock assigned(CodeBlock value) {
    return CodeBlock.of(Layout.OPEN + Layout.BREAK + "$L" + Layout.CLOSE, value);
  }

  /** A chain of calls, from its first call on. */
  static CodeBlock chain(CodeBlock first, List<CodeBlock> calls) {
    CodeBlock.Builder chain = CodeBlock.builder().add(Layout.OPEN + "$L", first);
    calls.forEach(call -> chain.add(Layout.BREAK + ".$L", call));
    return chain.add(Layout.CLOSE).build();
  }

  static CodeBlock text(String value) {
    return CodeBlock.of("$L", Literals.text(value));
  }

  /** The exception that a caller meets most, which JavaPoet does not import for Javadoc alone. */
  static CodeBlock thrown(ClassName exception, String when) {
    return CodeBlock.of("\n\n@throws $T $L", exception, when);
  }

  /**
   * Marks what mentions something deprecated. A use inside a deprecated declaration is not warned
   * about, but one of what is to be removed is: no other way is left there than to suppress it.
   */
  static List<AnnotationSpec> deprecated(Deprecation deprecation) {
    AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
    return switch (deprecation) {
      case NONE -> List.of();
      case ORDINARY -> List.of(deprecated.build());
      case REMOVAL ->
          List.of(
              deprecated.addMember("forRemoval", "true").build(),
              AnnotationSpec.builder(SuppressWarnings.class)
                  .addMember("value", "$S", "removal")
                  .build());
    };
  }
}
