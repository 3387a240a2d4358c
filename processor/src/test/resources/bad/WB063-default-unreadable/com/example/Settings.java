package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("settings")
record Settings(
    @PartitionKey String owner,
    @Attribute(defaultValue = "yes") boolean flag,
//                            ^ WB063 'yes' is no default for 'flag' of type boolean. Write "true" or "false".
    @Attribute(defaultValue = "TRUE") Boolean boxedFlag,
//                            ^ WB063 'TRUE' is no default for 'boxedFlag' of type Boolean. Write "true" or "false".
    @Attribute(defaultValue = "ab") char letter,
//                            ^ WB063 'ab' is no default for 'letter' of type char. Write exactly one character.
    @Attribute(defaultValue = "half \ud800") String text,
//                            ^ WB063 'half [U+D800]' is no default for 'text' of type String. Write text without half a surrogate pair in it.
    @Attribute(defaultValue = "128") byte tiny,
//                            ^ WB063 '128' is no default for 'tiny' of type byte. Write a whole number from -128 to 127.
    @Attribute(defaultValue = "0x10") short small,
//                            ^ WB063 '0x10' is no default for 'small' of type short. Write a whole number from -32768 to 32767.
    @Attribute(defaultValue = "2147483648") int number,
//                            ^ WB063 '2147483648' is no default for 'number' of type int. Write a whole number from -2147483648 to 2147483647.
    @Attribute(defaultValue = "1L") Long big,
//                            ^ WB063 '1L' is no default for 'big' of type Long. Write a whole number from -9223372036854775808 to 9223372036854775807.
    @Attribute(defaultValue = "1e39") float single,
//                            ^ WB063 '1e39' is no default for 'single' of type float. Write a decimal number of at most 38 digits, within the range of a float.
    @Attribute(defaultValue = "NaN") double real,
//                            ^ WB063 'NaN' is no default for 'real' of type double. Write a decimal number of at most 38 digits, from 1E-130 to 9.9E+125.
    @Attribute(defaultValue = "1e126") Double boxedReal,
//                            ^ WB063 '1e126' is no default for 'boxedReal' of type Double. Write a decimal number of at most 38 digits, from 1E-130 to 9.9E+125.
    @Attribute(defaultValue = "1.5") BigInteger whole,
//                            ^ WB063 '1.5' is no default for 'whole' of type BigInteger. Write a whole number of at most 38 digits.
    @Attribute(defaultValue = "0.123456789012345678901234567890123456789") BigDecimal exact,
//                            ^ WB063 '0.123456789012345678901234567890123456789' is no default for 'exact' of type BigDecimal. Write a decimal number of at most 38 digits, from 1E-130 to 9.9E+125.
    @Attribute(defaultValue = "DRAK") Theme theme,
//                            ^ WB063 'DRAK' is no default for 'theme' of type Settings.Theme. Write the name of a constant of 'Settings.Theme'. Did you mean 'DARK'?
    @Attribute(defaultValue = "elsewhere") Theme other,
//                            ^ WB063 'elsewhere' is no default for 'other' of type Settings.Theme. Write the name of a constant of 'Settings.Theme'.
    @Attribute(defaultValue = "1-1-1-1-1") UUID id,
//                            ^ WB063 '1-1-1-1-1' is no default for 'id' of type UUID. Write one such as "1b4e28ba-2fa1-11d2-883f-0016d3cca427".
    @Attribute(defaultValue = "not a uri") java.net.URI address,
//                            ^ WB063 'not a uri' is no default for 'address' of type URI. Write one such as "https://example.com/".
    @Attribute(defaultValue = "2024-02-30T00:00:00Z") Instant instant,
//                            ^ WB063 '2024-02-30T00:00:00Z' is no default for 'instant' of type Instant. Write one such as "2024-02-29T12:30:00Z".
    @Attribute(defaultValue = "-1000000-01-01T00:00:00Z") Instant ancient,
//                            ^ WB063 '-1000000-01-01T00:00:00Z' is no default for 'ancient' of type Instant. Write one such as "2024-02-29T12:30:00Z".
    @Attribute(defaultValue = "2023-02-29") LocalDate date,
//                            ^ WB063 '2023-02-29' is no default for 'date' of type LocalDate. Write one such as "2024-02-29".
    @Attribute(defaultValue = "24:00") LocalTime time,
//                            ^ WB063 '24:00' is no default for 'time' of type LocalTime. Write one such as "12:30:00".
    @Attribute(defaultValue = "2024-02-29 12:00") LocalDateTime dateTime,
//                            ^ WB063 '2024-02-29 12:00' is no default for 'dateTime' of type LocalDateTime. Write one such as "2024-02-29T12:30:00".
    @Attribute(defaultValue = "2024-02-29T12:00:00") OffsetDateTime offset,
//                            ^ WB063 '2024-02-29T12:00:00' is no default for 'offset' of type OffsetDateTime. Write one such as "2024-02-29T12:30:00+01:00".
    @Attribute(defaultValue = "2024-02-29T12:00:00") ZonedDateTime zoned,
//                            ^ WB063 '2024-02-29T12:00:00' is no default for 'zoned' of type ZonedDateTime. Write one such as "2024-02-29T12:30:00+01:00[Europe/Paris]".
    @Attribute(defaultValue = "PT5S") Duration duration,
//                            ^ WB063 'PT5S' is no default for 'duration' of type Duration. Write seconds with at most nine digits of fraction, such as "1.5".
    @Attribute(defaultValue = "1 month") Period period,
//                            ^ WB063 '1 month' is no default for 'period' of type Period. Write one such as "P1M".
    @Attribute(defaultValue = "MMXXIV") Year year,
//                            ^ WB063 'MMXXIV' is no default for 'year' of type Year. Write a whole number from -999999999 to 999999999.
    @Attribute(defaultValue = "2024") YearMonth month,
//                            ^ WB063 '2024' is no default for 'month' of type YearMonth. Write one such as "2024-02".
    @Attribute(defaultValue = "Mars/Olympus") ZoneId zone,
//                            ^ WB063 'Mars/Olympus' is no default for 'zone' of type ZoneId. Write one such as "Europe/Paris".
    @Attribute(defaultValue = "de_CH") Locale locale) {
//                            ^ WB063 'de_CH' is no default for 'locale' of type Locale. Write one such as "de-CH".

  enum Theme { LIGHT, DARK }
}
