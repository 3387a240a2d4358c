package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.AttributeType.DocumentOf;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.BigSettings;
import dev.waybill.processor.model.BigSettings.Kind;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import dev.waybill.processor.model.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code @BigText} and {@code @BigBinary} stand on content, and say where it goes. */
final class BigRules {
  /** A type, a subtype and parameters of RFC 9110, all in printable ASCII. */
  private static final Pattern CONTENT_TYPE =
      Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+( *;[ -~]*)?");

  private static final String KEEP_ONE =
      "Keep @BigText if it is text, @BigBinary if it is binary, or @BigJson if it is a value of"
          + " another type.";

  private BigRules() {}

  static List<Diagnostic> check(AttributeModel attribute, TableModel table) {
    return check(attribute, table.name().value().length());
  }

  /**
   * @param tableName the length of the table's name, or of the longest that it can have
   */
  static List<Diagnostic> check(AttributeModel attribute, int tableName) {
    List<Diagnostic> found = new ArrayList<>();
    if (attribute.bigs().size() > 1) {
      found.add(
          Problem.BOTH_BIG.at(
              attribute.bigs().get(1).site(),
              "'"
                  + attribute.component()
                  + "' has both "
                  + attribute.bigs().get(0).kind().annotation()
                  + " and "
                  + attribute.bigs().get(1).kind().annotation()
                  + ". "
                  + KEEP_ONE));
    } else {
      attribute.bigs().forEach(big -> type(attribute, big, found));
    }
    for (BigSettings big : attribute.bigs()) {
      store(big, found);
      contentType(big, found);
      EncodingRules.check(big.encoding()).ifPresent(found::add);
      InlineRules.check(big).ifPresent(found::add);
      found.addAll(KeyTemplateRules.check(big.key(), tableName));
    }
    return found;
  }

  private static void type(AttributeModel attribute, BigSettings big, List<Diagnostic> found) {
    // The type of a big key does not matter, for it cannot be.
    if (attribute.isKey() || attribute.type() instanceof BlobHandle) {
      return;
    }
    if (big.kind() == Kind.JSON) {
      found.addAll(JsonRules.check(attribute, big));
      return;
    }
    String wrong =
        "'" + attribute.component() + "' is of type " + attribute.type().display() + ", and ";
    if (attribute.type() instanceof DocumentOf) {
      found.add(document(attribute, big));
      return;
    }
    if (big.kind() == Kind.TEXT && !isText(attribute.type())) {
      found.add(
          Problem.BIG_TEXT_TYPE.at(
              big.site(),
              wrong
                  + "@BigText takes String or Blob."
                  + (isBinary(attribute.type())
                      ? " Use @BigBinary."
                      : " Use one of these, or @BigBinary with byte[], ByteBuffer, SdkBytes or"
                          + " Blob.")));
    }
    if (big.kind() == Kind.BINARY && !isBinary(attribute.type())) {
      found.add(
          Problem.BIG_BINARY_TYPE.at(
              big.site(),
              wrong
                  + "@BigBinary takes byte[], ByteBuffer, SdkBytes or Blob."
                  + (isText(attribute.type()) ? " Use @BigText." : " Use one of these.")));
    }
  }

  private static Diagnostic document(AttributeModel attribute, BigSettings big) {
    return (big.kind() == Kind.TEXT ? Problem.BIG_TEXT_TYPE : Problem.BIG_BINARY_TYPE)
        .at(
            big.site(),
            "'"
                + attribute.component()
                + "' is a document, which is stored inside the item. Remove "
                + big.kind().annotation()
                + " here, and annotate those components of '"
                + attribute.type().display()
                + "' that are big.");
  }

  private static boolean isText(AttributeType type) {
    return type instanceof Simple simple && simple.basic() == Basic.STRING;
  }

  private static boolean isBinary(AttributeType type) {
    return type instanceof Simple simple && simple.basic().wire() == Wire.BINARY;
  }

  private static void store(BigSettings big, List<Diagnostic> found) {
    Setting<String> store = big.store();
    if (store.given() && store.value().isBlank()) {
      found.add(
          Problem.STORE_NAME.at(
              store.site(),
              "The name of a store cannot be blank."
                  + " Leave 'store' out to use the default store, or name another."));
    }
  }

  private static void contentType(BigSettings big, List<Diagnostic> found) {
    Setting<String> type = big.contentType();
    if (!CONTENT_TYPE.matcher(type.value()).matches()) {
      found.add(
          Problem.CONTENT_TYPE.at(
              type.site(),
              "'"
                  + Shown.of(type.value())
                  + "' is no content type. Write a type and a subtype, such as"
                  + example(big.kind())));
    }
  }

  private static String example(Kind kind) {
    return switch (kind) {
      case TEXT -> " \"text/html; charset=utf-8\".";
      case BINARY -> " \"image/png\".";
      case JSON -> " \"application/json\".";
    };
  }
}
