package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Spelling;
import dev.waybill.processor.model.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an encoding is a content coding of HTTP. Which ones there are is for the stores to
 * say, when the DAO is made: users may have their own.
 */
final class EncodingRules {
  /** Of the tokens of RFC 9110, those that are the same everywhere, in attributes and headers. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,31}");

  private static final List<String> KNOWN = List.of("gzip", "zstd");

  /**
   * What else the known ones are called. No other legal name is taken for a slip, however near it
   * is: "bzip2" and "zstd-19" can be the user's own.
   */
  private static final Map<String, String> ALIASES =
      Map.of(
          "gz", "gzip",
          "x-gzip", "gzip",
          "zip", "gzip",
          "zst", "zstd",
          "zstandard", "zstd");

  private EncodingRules() {}

  static Optional<Diagnostic> check(Setting<String> encoding) {
    return Optional.of(encoding).filter(Setting::given).flatMap(EncodingRules::checkGiven);
  }

  private static Optional<Diagnostic> checkGiven(Setting<String> encoding) {
    String name = encoding.value();
    Optional<Diagnostic> found = Optional.empty();
    if (name.isBlank()) {
      found =
          Optional.of(
              Problem.ENCODING_NAME.at(
                  encoding.site(),
                  "The name of an encoding cannot be blank. Leave 'encoding' out to store content"
                      + " as it is, or name one, such as \"gzip\"."));
    } else if (!NAME.matcher(name).matches()) {
      found =
          Optional.of(
              Problem.ENCODING_NAME.at(
                  encoding.site(),
                  "'"
                      + Shown.of(name)
                      + "' is no name of an encoding. Write 1 to 32 characters out of a-z, 0-9,"
                      + " '-' and '_', the first of them a letter."
                      + didYouMean(name.strip().toLowerCase(Locale.ROOT))));
    } else if (ALIASES.containsKey(name)) {
      found =
          Optional.of(
              Problem.ENCODING_ALIAS.at(
                  encoding.site(),
                  "No store knows an encoding as '" + name + "'." + didYouMean(name)));
    }
    return found;
  }

  private static String didYouMean(String name) {
    return Spelling.didYouMean(ALIASES.getOrDefault(name, name), KNOWN);
  }
}
