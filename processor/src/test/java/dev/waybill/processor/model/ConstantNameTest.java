package dev.waybill.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantNameTest {
  @ParameterizedTest
  @CsvSource({
    "url, URL",
    "fetchedAt, FETCHED_AT",
    "htmlURL, HTML_URL",
    "URLPrefix, URL_PREFIX",
    "sha256, SHA256",
    "aB, A_B",
    "x2Y, X2_Y",
    "URL, URL",
    "FETCHED_AT, FETCHED_AT",
    "fetched_at, FETCHED_AT",
    "fetched_At, FETCHED_AT",
    "_id, _ID",
    "stra\u00dfe, STRASSE"
  })
  void isInUpperSnakeCase(String component, String constant) {
    assertThat(ConstantName.of(component)).isEqualTo(constant);
  }
}
