package dev.waybill.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.javapoet.CodeBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lines break where google-java-format breaks them; goldens show the whole. */
class LayoutTest {
  @Test
  void whatFitsStaysOnItsLine() {
    assertThat(laidOut("  ", call("f", "a", "b"))).isEqualTo("  f(a, b);\n");
  }

  @Test
  void aLineOfAHundredColumnsFitsAndOneMoreDoesNot() {
    String argument = "a".repeat(100 - "  f(".length() - ");".length());
    assertThat(laidOut("  ", call("f", argument))).isEqualTo("  f(" + argument + ");\n");
    assertThat(laidOut("  ", call("f", argument + "a")))
        .isEqualTo("  f(\n      " + argument + "a);\n");
  }

  @Test
  void argumentsGoToALineOfTheirOwnAndOnlyThenToOneEach() {
    String half = "a".repeat(42);
    assertThat(laidOut("", call("aLongerName", half, half, "b")))
        .isEqualTo("aLongerName(\n    " + half + ", " + half + ", b);\n");
    assertThat(laidOut("", call("f", half, half, half)))
        .isEqualTo("f(\n    " + half + ",\n    " + half + ",\n    " + half + ");\n");
  }

  @Test
  void theOutermostCallBreaksFirst() {
    String half = "a".repeat(42);
    CodeBlock inner = call("gg", half);
    assertThat(laidOut("", Code.call(CodeBlock.of("outerCall"), inner, inner)))
        .isEqualTo("outerCall(\n    gg(" + half + "), gg(" + half + "));\n");
  }

  @Test
  void aChainBreaksAtEachOfItsCalls() {
    String half = "a".repeat(40);
    CodeBlock chain = Code.chain(call("f", half), List.of(call("g", half), call("h", half)));
    assertThat(laidOut("", chain))
        .isEqualTo("f(" + half + ")\n    .g(" + half + ")\n    .h(" + half + ");\n");
  }

  @Test
  void namesOfAnyLettersBreakAsOthersDo() {
    String type = "  public static final Attribute<" + "A".repeat(50) + ">";
    assertThat(Layout.apply(type + " \u00c9T\u00c9_$ = a.long.enough();\n"))
        .isEqualTo(type + " \u00c9T\u00c9_$ = a.long.enough();\n");
    String longer = "  public static final Attribute<" + "A".repeat(64) + ">";
    assertThat(Layout.apply(longer + " \u00c9T\u00c9_$ = a;\n"))
        .isEqualTo(longer + "\n      \u00c9T\u00c9_$ = a;\n");
    String codec = "  private static final class " + "\u00c9".repeat(50) + "$Codec";
    assertThat(Layout.apply(codec + " implements RecordCodec<\u00c9> {\n"))
        .isEqualTo(codec + "\n      implements RecordCodec<\u00c9> {\n");
  }

  @Test
  void aShortJavadocIsOneLine() {
    assertThat(Layout.apply("/**\n * Does it.\n */\n")).isEqualTo("/** Does it. */\n");
  }

  private static CodeBlock call(String name, String... arguments) {
    return Code.call(
        CodeBlock.of("$L", name),
        List.of(arguments).stream().map(a -> CodeBlock.of("$L", a)).toList());
  }

  private static String laidOut(String indent, CodeBlock code) {
    return Layout.apply(indent + code + ";");
  }
}
