package dev.waybill.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void whatIsClaimedIsNotCoined() {
    Names names = new Names();
    names.claim("table");
    assertThat(names.coin("table", "itemTable")).isEqualTo("itemTable");
    assertThat(names.coin("table", "itemTable")).isEqualTo("itemTable2");
    assertThat(names.coin("table", "itemTable")).isEqualTo("itemTable3");
    assertThat(names.coin("page")).isEqualTo("page");
  }
}
