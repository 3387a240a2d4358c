package dev.waybill.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN = List.of("{table}", "{sha256}", "DARK", "LIGHT");

  @ParameterizedTest
  @CsvSource({
    "{tabel}, {table}",
    "{Table}, {table}",
    "{sha-256}, {sha256}",
    "DRAK, DARK",
    "dark, DARK",
    "LIGHTS, LIGHT"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Spelling.didYouMean(word, KNOWN)).isEqualTo(" Did you mean '" + meant + "'?");
  }

  @ParameterizedTest
  @CsvSource({"{url}", "{}", "''", "SEPIA"})
  void doesNotGuessWildly(String word) {
    assertThat(Spelling.didYouMean(word, KNOWN)).isEmpty();
  }
}
