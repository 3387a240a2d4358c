package dev.waybill.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNameTest {
  @ParameterizedTest
  @CsvSource({
    "by-status, byStatus",
    "by_status, byStatus",
    "by.status, byStatus",
    "by-host_and.status, byHostAndStatus",
    "by--status, byStatus",
    "-by-status-, byStatus",
    "byStatus, byStatus",
    "ByStatus, byStatus",
    "status, status",
    "STATUS, status",
    "URLs, urls",
    "URLIndex, urlIndex",
    "URL-index, urlIndex",
    "X, x",
    "gsi1, gsi1",
    "GSI1, gsi1",
    "by-2nd, by2nd",
    "2nd, 2nd",
    "..., ''"
  })
  void isTheNameOfTheIndexInCamelCase(String index, String method) {
    assertThat(MethodName.of(index)).isEqualTo(method);
  }
}
