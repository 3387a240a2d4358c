package dev.waybill.processor.check;

import dev.waybill.processor.defaults.DefaultReader;
import dev.waybill.processor.defaults.Reading;
import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.Setting;
import java.util.List;

/** A default is one value of the component's type. */
final class DefaultRules {
  private DefaultRules() {}

  static List<Diagnostic> check(AttributeModel attribute) {
    List<Setting<String>> defaults =
        attribute.settings().map(settings -> settings.defaults()).orElse(List.of());
    if (defaults.isEmpty()) {
      return List.of();
    }
    // Nothing can be said of what is no attribute.
    if (attribute.isKeyPart()) {
      return List.of();
    }
    Setting<String> first = defaults.get(0);
    String of = "'" + attribute.component() + "' ";
    if (defaults.size() > 1) {
      return List.of(
          Problem.DEFAULT_TWICE.at(
              defaults.get(1).site(),
              of
                  + "has "
                  + defaults.size()
                  + " defaults. Write one: it is a list only so that \"\" differs from none."));
    }
    if (attribute.isKey()) {
      return List.of(
          Problem.DEFAULT_ON_KEY.at(
              first.site(), of + "is a key, and a key is never absent. Remove the default."));
    }
    // What is wrong with the type itself is said elsewhere.
    if (attribute.type() instanceof Unsupported
        || (attribute.type() instanceof BlobHandle && !attribute.isBig())) {
      return List.of();
    }
    if (attribute.isBig() || !DefaultReader.reads(attribute.type())) {
      return List.of(
          Problem.DEFAULT_NOT_SINGLE.at(
              first.site(),
              of
                  + "is "
                  + (attribute.isBig() ? "big" : "of type " + attribute.type().display())
                  + ", and only single values of text, numbers, booleans, enums, dates and times"
                  + " can have a default. Remove it."));
    }
    Reading reading = DefaultReader.read(attribute.type(), first.value());
    return reading.value().isPresent()
        ? List.of()
        : List.of(
            Problem.DEFAULT_UNREADABLE.at(
                first.site(),
                "'"
                    + Shown.of(first.value())
                    + "' is no default for '"
                    + attribute.component()
                    + "' of type "
                    + attribute.type().display()
                    + ". Write "
                    + sentence(reading.expected())));
  }

  private static String sentence(String expected) {
    return expected.endsWith("?") || expected.endsWith(".") ? expected : expected + ".";
  }
}
