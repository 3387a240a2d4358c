package dev.waybill.processor.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types that hold a single value. Each constant has the name of its codec in the runtime's
 * {@code Codecs}.
 */
public enum Basic {
  STRING("java.lang.String", Wire.STRING),
  BOOLEAN("java.lang.Boolean", Wire.BOOLEAN, "boolean"),
  CHARACTER("java.lang.Character", Wire.STRING, "char"),
  BYTE("java.lang.Byte", Wire.NUMBER, "byte"),
  SHORT("java.lang.Short", Wire.NUMBER, "short"),
  INTEGER("java.lang.Integer", Wire.NUMBER, "int"),
  LONG("java.lang.Long", Wire.NUMBER, "long"),
  FLOAT("java.lang.Float", Wire.NUMBER, "float"),
  DOUBLE("java.lang.Double", Wire.NUMBER, "double"),
  BIG_INTEGER("java.math.BigInteger", Wire.NUMBER),
  BIG_DECIMAL("java.math.BigDecimal", Wire.NUMBER),
  UUID("java.util.UUID", Wire.STRING),
  URI("java.net.URI", Wire.STRING),
  INSTANT("java.time.Instant", Wire.STRING),
  LOCAL_DATE("java.time.LocalDate", Wire.STRING),
  LOCAL_TIME("java.time.LocalTime", Wire.STRING),
  LOCAL_DATE_TIME("java.time.LocalDateTime", Wire.STRING),
  OFFSET_DATE_TIME("java.time.OffsetDateTime", Wire.STRING),
  ZONED_DATE_TIME("java.time.ZonedDateTime", Wire.STRING),
  DURATION("java.time.Duration", Wire.NUMBER),
  PERIOD("java.time.Period", Wire.STRING),
  YEAR("java.time.Year", Wire.NUMBER),
  YEAR_MONTH("java.time.YearMonth", Wire.STRING),
  ZONE_ID("java.time.ZoneId", Wire.STRING),
  LOCALE("java.util.Locale", Wire.STRING),
  BYTE_ARRAY("byte[]", Wire.BINARY),
  BYTE_BUFFER("java.nio.ByteBuffer", Wire.BINARY),
  SDK_BYTES("software.amazon.awssdk.core.SdkBytes", Wire.BINARY);

  private final String qualifiedName;
  private final Wire wire;
  private final Optional<String> primitive;

  Basic(String qualifiedName, Wire wire) {
    this.qualifiedName = qualifiedName;
    this.wire = wire;
    this.primitive = Optional.empty();
  }

  Basic(String qualifiedName, Wire wire, String primitive) {
    this.qualifiedName = qualifiedName;
    this.wire = wire;
    this.primitive = Optional.of(primitive);
  }

  /** The reference type of that qualified name. */
  public static Optional<Basic> named(String qualifiedName) {
    return Arrays.stream(values()).filter(b -> b.qualifiedName.equals(qualifiedName)).findFirst();
  }

  /** The type of that primitive keyword. */
  public static Optional<Basic> ofPrimitive(String keyword) {
    return Arrays.stream(values())
        .filter(b -> b.primitive.filter(keyword::equals).isPresent())
        .findFirst();
  }

  public Wire wire() {
    return wire;
  }

  /** The keyword of the primitive that this type boxes. */
  public Optional<String> primitive() {
    return primitive;
  }

  /** The class; {@link #BYTE_ARRAY} is the only one that has none. */
  public TypeRef type() {
    int dot = qualifiedName.lastIndexOf('.');
    return TypeRef.of(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  /** As users write it: {@code Instant}, {@code byte[]}. */
  public String display() {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  /** Whether a {@code SortedSet} can hold it without being told an order. */
  public boolean comparable() {
    return switch (this) {
      case PERIOD, ZONE_ID, LOCALE, BYTE_ARRAY, SDK_BYTES -> false;
      default -> true;
    };
  }
}
