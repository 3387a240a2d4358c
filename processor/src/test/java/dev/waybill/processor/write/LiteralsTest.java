package dev.waybill.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.CompiledLiteral;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteralsTest {
  @Test
  void theCompilerReadsBackWhatWasWritten(@TempDir Path output) throws Exception {
    StringBuilder all = new StringBuilder("\\u0022 \\\\u0041 $T $L %s \ud83d\ude00");
    for (char c = 0; c < 0x300; c++) {
      all.append(c);
    }
    String text = all.toString();
    assertThat(CompiledLiteral.read(Literals.text(text), output)).isEqualTo(text);
    assertThat(Literals.text(text)).matches("[ -~]*");
  }

  @Test
  void lettersAreInSingleQuotes() {
    assertThat(Literals.letter('\'')).isEqualTo("'\\''");
    assertThat(Literals.letter('"')).isEqualTo("'\"'");
    assertThat(Literals.letter('\n')).isEqualTo("'\\n'");
    assertThat(Literals.letter('\u00e9')).isEqualTo("'\\u00e9'");
  }

  @Test
  void numbersThatAreNoIntSaySo() {
    assertThat(Literals.number(Integer.MAX_VALUE)).isEqualTo("2147483647");
    assertThat(Literals.number(Integer.MAX_VALUE + 1L)).isEqualTo("2147483648L");
    assertThat(Literals.number(Long.MIN_VALUE)).isEqualTo("-9223372036854775808L");
  }
}
