package com.example;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.UUID;

@Table("settings")
public record Settings(
    @PartitionKey String owner,
    @Attribute(defaultValue = "") String empty,
    @Attribute(defaultValue = "a \"quoted\" back\\slash,\ta tab,\na line, caf\u00e9 and $1") String text,
    @Attribute(defaultValue = "'") char quote,
    @Attribute(defaultValue = "true") boolean flag,
    @Attribute(defaultValue = "false") Boolean boxedFlag,
    @Attribute(defaultValue = "-128") byte tiny,
    @Attribute(defaultValue = "32767") Short small,
    @Attribute(defaultValue = "-2147483648") int number,
    @Attribute(defaultValue = "9223372036854775807") long big,
    @Attribute(defaultValue = "1e10") float single,
    @Attribute(defaultValue = "-0.5") double real,
    @Attribute(defaultValue = "12345678901234567890") BigInteger whole,
    @Attribute(defaultValue = "1.50") BigDecimal exact,
    @Attribute(defaultValue = "DARK") Theme theme,
    @Attribute(defaultValue = "1b4e28ba-2fa1-11d2-883f-0016d3cca427") UUID id,
    @Attribute(defaultValue = "https://example.com/?a=1") URI home,
    @Attribute(defaultValue = "2024-02-29T12:30:00Z") Instant since,
    @Attribute(defaultValue = "2024-02-29") LocalDate day,
    @Attribute(defaultValue = "90.25") Duration timeout,
    @Attribute(defaultValue = "2024") Year year,
    @Attribute(defaultValue = "de-CH") Locale locale) {

  public enum Theme {
    LIGHT,
    DARK
  }
}
