package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.diagnostics.Spelling;
import dev.waybill.processor.model.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template of an S3 key gives each content one address, which S3 and its tools keep as it is.
 */
final class KeyTemplateRules {
  private static final String DIGEST = "{sha256}";
  private static final List<String> KNOWN = List.of("{table}", DIGEST);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");

  /** What S3 calls safe, and the characters that it takes without harm; none needs an escape. */
  private static final Pattern UNSAFE = Pattern.compile("[^a-zA-Z0-9/!_.*'()&$@=;:+ ,-]");

  /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
  private static final int MOST_BYTES = 1024;

  private static final int DIGEST_LENGTH = 64;

  /** For the suffix of an encoding, such as {@code .gz}, and for the prefix of the store. */
  private static final int RESERVE = 256;

  private KeyTemplateRules() {}

  static List<Diagnostic> check(Setting<String> template, int tableName) {
    List<Diagnostic> found = new ArrayList<>();
    String text = template.value();
    if (!text.endsWith(DIGEST) || text.indexOf(DIGEST) != text.length() - DIGEST.length()) {
      found.add(
          Problem.KEY_NOT_ADDRESSED.at(
              template.site(),
              "The key '"
                  + Shown.of(text)
                  + "' has to contain {sha256} once, at its end, for content is found by its"
                  + " digest. Write one such as \"{table}/{sha256}\"."));
    }
    Matcher placeholders = PLACEHOLDER.matcher(text);
    while (placeholders.find()) {
      if (!KNOWN.contains(placeholders.group())) {
        found.add(unknown(placeholders.group(), template));
      }
    }
    if (!text.isEmpty()) {
      characters(template, found);
    }
    int length = text.replace("{table}", "x".repeat(tableName)).length();
    if (length - DIGEST.length() + DIGEST_LENGTH > MOST_BYTES - RESERVE) {
      found.add(
          Problem.KEY_TOO_LONG.at(
              template.site(),
              "The key is "
                  + (length - DIGEST.length() + DIGEST_LENGTH)
                  + " characters long. S3 takes "
                  + MOST_BYTES
                  + ", and "
                  + RESERVE
                  + " of them are kept for the store's prefix: write at most "
                  + (MOST_BYTES - RESERVE)
                  + "."));
    }
    return found;
  }

  private static Diagnostic unknown(String placeholder, Setting<String> template) {
    return Problem.KEY_PLACEHOLDER.at(
        template.site(),
        "The key has a placeholder "
            + Shown.of(placeholder)
            + ", and there are only {table} and {sha256}."
            + Spelling.didYouMean(placeholder, KNOWN));
  }

  private static void characters(Setting<String> template, List<Diagnostic> found) {
    String bare = PLACEHOLDER.matcher(template.value()).replaceAll("x");
    Matcher unsafe = UNSAFE.matcher(bare);
    List<String> segments = Arrays.asList(bare.split("/", -1));
    String wrong = "";
    if (unsafe.find()) {
      wrong = "has the character '" + Shown.of(unsafe.group()) + "' in it";
    } else if (bare.startsWith("/")) {
      wrong = "begins with a slash";
    } else if (bare.contains("//")) {
      wrong = "has nothing between two slashes";
    } else if (segments.contains(".") || segments.contains("..")) {
      wrong = "has a segment of dots, which some programs resolve like a path";
    }
    if (!wrong.isEmpty()) {
      found.add(
          Problem.KEY_CHARACTERS.at(
              template.site(),
              "The key "
                  + wrong
                  + ". Write letters, digits and '!-_.*()&$@=;:+ ,', in segments with one slash"
                  + " between them."));
    }
  }
}
