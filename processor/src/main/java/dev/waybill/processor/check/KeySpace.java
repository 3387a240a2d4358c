package dev.waybill.processor.check;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.ComposedKeyModel;
import dev.waybill.processor.model.ConvertedForm;
import dev.waybill.processor.model.EnumConstant;
import dev.waybill.processor.model.KeyPiece;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys that a template can make, segment by segment: no part holds a {@code #}, so that keys
 * are the same only if all that stands between those is. Where it is not clear, two can meet.
 */
final class KeySpace {
  private final TableModel table;
  private final List<Segment> segments = new ArrayList<>();

  /** Text, and a part behind it or none. */
  private record Segment(String text, Optional<AttributeType> part) {}

  private KeySpace(ComposedKeyModel template, TableModel table) {
    this.table = table;
    StringBuilder text = new StringBuilder();
    Optional<AttributeType> part = Optional.empty();
    for (KeyPiece piece : template.pieces()) {
      if (piece instanceof KeyPiece.Part named) {
        part = typeOf(named.component());
      } else {
        for (char c : ((KeyPiece.Text) piece).text().toCharArray()) {
          if (c == '#') {
            segments.add(new Segment(text.toString(), part));
            text.setLength(0);
            part = Optional.empty();
          } else {
            text.append(c);
          }
        }
      }
    }
    segments.add(new Segment(text.toString(), part));
  }

  private Optional<AttributeType> typeOf(String component) {
    return table.attributes().stream()
        .filter(a -> a.component().equals(component))
        .map(AttributeModel::type)
        .findFirst();
  }

  /** Whether an item of one record can have the key of one of the other. */
  static boolean meet(TableModel one, TableModel other) {
    return meet(one.keys().partition(), one, other.keys().partition(), other)
        && meet(one.keys().sort(), one, other.keys().sort(), other);
  }

  private static boolean meet(
      Optional<ComposedKeyModel> one,
      TableModel table,
      Optional<ComposedKeyModel> other,
      TableModel otherTable) {
    // What is no template can have any value, and where there is no key there is no difference.
    return one.isEmpty()
        || other.isEmpty()
        || new KeySpace(one.get(), table).meets(new KeySpace(other.get(), otherTable));
  }

  private boolean meets(KeySpace other) {
    if (segments.size() != other.segments.size()) {
      return false;
    }
    for (int i = 0; i < segments.size(); i++) {
      if (!meet(segments.get(i), other.segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean meet(Segment one, Segment other) {
    if (one.text().length() > other.text().length()) {
      return meet(other, one);
    }
    if (!other.text().startsWith(one.text())) {
      return false;
    }
    String rest = other.text().substring(one.text().length());
    if (one.part().isEmpty()) {
      return rest.isEmpty() && other.part().isEmpty();
    }
    return other.part().isEmpty()
        ? canBe(one.part().get(), rest)
        : canBegin(one.part().get(), rest)
            && (!rest.isEmpty() || canShare(one.part().get(), other.part().get()));
  }

  private static boolean canBe(AttributeType type, String text) {
    if (type instanceof Enumeration enumeration) {
      return names(enumeration).contains(text);
    }
    return canBegin(type, text) && !(text.isEmpty() && isDigits(type));
  }

  /** Whether a value can be written as text that begins so. */
  private static boolean canBegin(AttributeType type, String text) {
    if (type instanceof Enumeration enumeration) {
      return names(enumeration).stream().anyMatch(name -> name.startsWith(text));
    }
    // Characters up to '$' are escaped in values.
    return text.chars().noneMatch(c -> c <= '$')
        && (text.isEmpty() || !isDigits(type) || "+-0123456789".indexOf(text.charAt(0)) >= 0);
  }

  private static boolean canShare(AttributeType one, AttributeType other) {
    if (one instanceof Enumeration enumeration) {
      return isDigits(other)
          ? false
          : !(other instanceof Enumeration)
              || names(enumeration).stream().anyMatch(name -> canBe(other, name));
    }
    return !(other instanceof Enumeration) || canShare(other, one);
  }

  private static Set<String> names(Enumeration type) {
    return type.constants().stream().map(EnumConstant::name).collect(Collectors.toSet());
  }

  /** Whether its values are written with a digit first, or a sign. */
  private static boolean isDigits(AttributeType type) {
    return (type instanceof Converted converted && converted.form() == ConvertedForm.NUMBER)
        || (type instanceof Simple simple && isDigits(simple.basic()));
  }

  private static boolean isDigits(Basic basic) {
    return switch (basic) {
      case BYTE,
          SHORT,
          INTEGER,
          LONG,
          FLOAT,
          DOUBLE,
          BIG_INTEGER,
          BIG_DECIMAL,
          INSTANT,
          LOCAL_DATE,
          LOCAL_TIME,
          LOCAL_DATE_TIME,
          DURATION,
          YEAR,
          YEAR_MONTH ->
          true;
      default -> false;
    };
  }
}
