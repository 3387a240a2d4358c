package dev.waybill.processor.check;

import static java.util.Map.entry;

import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Form;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
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
                  .filter(bound -> !isVariable(bound))
                  .map(NearestType::nearest)
                  .orElse("a type such as String")
              + ".";
      case RECORD ->
          ", and a record inside an item is a document. Annotate '"
              + type.display()
              + "' with @Document.";
      case SEALED ->
          ", and a choice of several types is a family of documents. Annotate '"
              + type.display()
              + "' with @Document, on a sealed interface that permits records.";
      case MISCONVERTED -> ", whose own @ConvertedBy is wrong. Correct it where it is declared.";
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

  /**
   * The type itself, if it is supported or nothing is known to be near it. A type variable is left
   * open: a generic record is told that it cannot have any.
   */
  static String nearest(AttributeType type) {
    if (type instanceof ListOf list) {
      return "List<" + nearest(list.element()) + ">";
    }
    if (type instanceof SetOf set) {
      return (set.sorted() ? "SortedSet<" : "Set<") + nearest(set.element()) + ">";
    }
    if (type instanceof MapOf map) {
      return "Map<" + nearest(map.key()) + ", " + nearest(map.value()) + ">";
    }
    if (isVariable(type)) {
      return "…";
    }
    return type instanceof Unsupported unsupported
        ? known(unsupported).orElse(type.display())
        : type.display();
  }

  private static boolean isVariable(AttributeType type) {
    return type instanceof Unsupported unsupported && unsupported.form() == Form.VARIABLE;
  }

  /** What is near a class, if anything is. Content is not near a value, though a path has parts. */
  private static Optional<String> known(Unsupported type) {
    if (isContent(type)) {
      return Optional.empty();
    }
    return type.form() == Form.CLASS
        ? collection(type, names(type).toList()).or(() -> direct(type))
        : direct(type);
  }

  private static boolean isContent(Unsupported type) {
    return names(type).anyMatch(CONTENT::contains);
  }

  private static Optional<String> direct(Unsupported type) {
    return names(type).filter(CLASSES::containsKey).map(CLASSES::get).findFirst();
  }

  private static Stream<String> names(Unsupported type) {
    return Stream.concat(Stream.of(type.qualifiedName()), type.supertypes().stream());
  }

  private static Optional<String> optional(Unsupported type, Optional<String> component) {
    String mayBeNull =
        component.isPresent()
            ? ", and an attribute that may be absent is a component that may be null."
            : ", and what is inside a collection may be null.";
    Optional<Unsupported> unknown = unknownValue(type);
    if (unknown.isPresent()) {
      Unsupported value = unknown.get();
      return Optional.of(
          mayBeNull + " It would be of type " + value.display() + advice(value, component));
    }
    Optional<String> value =
        type.qualifiedName().equals("java.util.Optional")
            ? Optional.of(nearest(type.arguments().get(0)))
            : Optional.ofNullable(OPTIONALS.get(type.qualifiedName()));
    return value
        .map(v -> component.map(name -> "'" + v + " " + name + "'").orElse(v))
        .map(use -> mayBeNull + " Use " + use + ".");
  }

  /** What an {@code Optional} holds, where it is no better off without the {@code Optional}. */
  private static Optional<Unsupported> unknownValue(Unsupported type) {
    return Optional.of(type)
        .filter(t -> t.qualifiedName().equals("java.util.Optional"))
        .map(t -> t.arguments().get(0))
        .filter(Unsupported.class::isInstance)
        .map(Unsupported.class::cast)
        .filter(value -> !isVariable(value) && known(value).isEmpty());
  }

  private static String ofClass(Unsupported type) {
    if (isContent(type)) {
      return ", which is content rather than a value."
          + " Use Blob with @BigBinary, or with @BigText if it is text.";
    }
    return ", which is not supported."
        + known(type).map(nearest -> " Use " + nearest + ".").orElseGet(() -> unknown(type));
  }

  /** What nothing is near to has a form only if the user gives it one. */
  private static String unknown(Unsupported type) {
    return type.qualifiedName().startsWith("java.")
        ? " Use a supported type, such as String, an enum, a number, Instant, byte[], List<…> or"
            + " Map<String, …>, or name a converter with @ConvertedBy."
        : " Declare it as a record with @Document, or name a converter with @ConvertedBy.";
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
