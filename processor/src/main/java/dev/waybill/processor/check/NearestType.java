package dev.waybill.processor.check;

import static java.util.Map.entry;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.AttributeType.Unsupported;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the supported type that is nearest to one that is not. */
final class NearestType {
  /** By class: what to use instead. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          entry("java.util.Date", "Instant"),
          entry("java.sql.Timestamp", "Instant"),
          entry("java.util.Calendar", "Instant"),
          entry("java.sql.Date", "LocalDate"),
          entry("java.time.MonthDay", "LocalDate"),
          entry("java.sql.Time", "LocalTime"),
          entry("java.time.OffsetTime", "LocalTime"),
          entry("java.time.ZoneOffset", "ZoneId"),
          entry("java.util.TimeZone", "ZoneId"),
          entry("java.net.URL", "URI"),
          entry("java.lang.CharSequence", "String"),
          entry("java.lang.Number", "BigDecimal"),
          entry("java.util.concurrent.atomic.AtomicInteger", "int"),
          entry("java.util.concurrent.atomic.AtomicLong", "long"),
          entry("java.util.concurrent.atomic.LongAdder", "long"),
          entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
          entry("java.util.BitSet", "byte[]"),
          entry("java.util.Currency", "String"),
          entry("java.nio.charset.Charset", "String"),
          entry("java.util.regex.Pattern", "String"));

  private static final Map<String, String> OPTIONALS =
      Map.of(
          "java.util.OptionalInt", "Integer",
          "java.util.OptionalLong", "Long",
          "java.util.OptionalDouble", "Double");

  /** Content, which is too large for an item more often than not. */
  private static final List<String> CONTENT =
      List.of("java.io.InputStream", "java.io.Reader", "java.io.File", "java.nio.file.Path");

  /** The more special comes first: every SortedSet is a Set too. */
  private static final List<Map.Entry<String, String>> COLLECTIONS =
      List.of(
          entry("java.util.SortedSet", "SortedSet"),
          entry("java.util.Set", "Set"),
          entry("java.util.Map", "Map"),
          entry("java.lang.Iterable", "List"),
          entry("java.util.Iterator", "List"),
          entry("java.util.stream.BaseStream", "List"));

  private NearestType() {}

  /**
   * What follows "'x' has the type T": why not, and what to write instead.
   *
   * @param component the component that has the type; none, if the type is inside a collection
   */
  static String advice(Unsupported type, Optional<String> component) {
    return switch (type.form()) {
      case ARRAY ->
          ", and the only array that can be stored is byte[]. Use "
              + array(type.arguments().get(0), type.display())
              + ".";
      case RAW -> ", which does not say what is in it. Name its type arguments.";
      case WILDCARD ->
          ", which is not one type. Use "
              + type.arguments().stream()
                  .findFirst()
                  .map(NearestType::nearest)
                  .orElse("a type such as String")
              + ".";
      case RECORD ->
          ", and a record inside a record is not supported yet."
              + " Make its components those of the table.";
      case SEALED ->
          ", and a choice of several types is not supported yet. Use one type, such as String.";
      case CLASS -> optional(type, component).orElseGet(() -> ofClass(type));
      case VARIABLE, OTHER -> ", which cannot be stored. Use a type such as String.";
    };
  }

  private static String array(AttributeType element, String display) {
    if (display.equals("Byte[]")) {
      return "byte[]";
    }
    return display.equals("char[]") ? "String" : "List<" + boxed(element) + ">";
  }

  private static String boxed(AttributeType type) {
    return type instanceof Simple simple ? simple.basic().display() : nearest(type);
  }

  /** The type itself, if it is supported or nothing is known to be near it. */
  private static String nearest(AttributeType type) {
    return type instanceof Unsupported unsupported
        ? direct(unsupported).orElse(type.display())
        : type.display();
  }

  private static Optional<String> direct(Unsupported type) {
    return names(type).filter(CLASSES::containsKey).map(CLASSES::get).findFirst();
  }

  private static Stream<String> names(Unsupported type) {
    return Stream.concat(Stream.of(type.qualifiedName()), type.supertypes().stream());
  }

  private static Optional<String> optional(Unsupported type, Optional<String> component) {
    Optional<String> value =
        type.qualifiedName().equals("java.util.Optional")
            ? Optional.of(nearest(type.arguments().get(0)))
            : Optional.ofNullable(OPTIONALS.get(type.qualifiedName()));
    return value.map(
        v ->
            component
                .map(
                    name ->
                        ", and an attribute that may be absent is a component that may be null."
                            + " Use '"
                            + v
                            + " "
                            + name
                            + "'.")
                .orElse(", and what is inside a collection may be null. Use " + v + "."));
  }

  private static String ofClass(Unsupported type) {
    List<String> names = names(type).toList();
    if (names.stream().anyMatch(CONTENT::contains)) {
      return ", which is content rather than a value."
          + " Use Blob with @BigBinary, or with @BigText if it is text.";
    }
    return ", which is not supported."
        + collection(type, names)
            .or(() -> direct(type))
            .map(nearest -> " Use " + nearest + ".")
            .orElse(
                " Use a supported type, such as String, an enum, a number, Instant, byte[], List<…>"
                    + " or Map<String, …>.");
  }

  private static Optional<String> collection(Unsupported type, List<String> names) {
    return COLLECTIONS.stream()
        .filter(entry -> names.contains(entry.getKey()))
        .findFirst()
        .map(entry -> entry.getValue() + "<" + arguments(type, entry.getValue()) + ">");
  }

  private static String arguments(Unsupported type, String collection) {
    List<String> given = type.arguments().stream().map(NearestType::nearest).toList();
    if (collection.equals("Map")) {
      return given.size() == 2 ? String.join(", ", given) : "String, …";
    }
    return given.size() == 1 ? given.get(0) : "…";
  }
}
