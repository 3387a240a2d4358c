package dev.waybill.runtime.blob;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encodings that a store knows, by name and by suffix. Immutable. */
final class Encodings {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,31}");
  private static final Pattern SUFFIX = Pattern.compile("\\.[a-z0-9]{1,15}");

  /** Zstandard is among them without its library, so that what needs it says so. */
  static final Encodings BUILT_IN =
      of(GzipEncoding.DEFAULT, new ZstdEncoding(ZstdEncoding.DEFAULT_LEVEL));

  private final Map<String, Encoding> byName;

  private Encodings(Map<String, Encoding> byName) {
    this.byName = byName;
  }

  private static Encodings of(Encoding... encodings) {
    Map<String, Encoding> byName = new LinkedHashMap<>();
    for (Encoding encoding : encodings) {
      byName.put(encoding.name(), encoding);
    }
    return new Encodings(byName);
  }

  /** Returns these encodings and another one, which replaces one of its name. */
  Encodings with(Encoding encoding) {
    if (!NAME.matcher(encoding.name()).matches()) {
      throw new IllegalArgumentException(
          "\"" + encoding.name() + "\" is not the name of an encoding; it must be like \"gzip\"");
    }
    if (!SUFFIX.matcher(encoding.suffix()).matches()) {
      throw new IllegalArgumentException(
          "\""
              + encoding.suffix()
              + "\" is not the suffix of an encoding; it must be like \".gz\"");
    }
    Map<String, Encoding> copy = new LinkedHashMap<>(byName);
    copy.put(encoding.name(), encoding);
    for (Encoding other : copy.values()) {
      if (other.suffix().equals(encoding.suffix()) && !other.name().equals(encoding.name())) {
        throw new IllegalArgumentException(
            "the encodings "
                + other.name()
                + " and "
                + encoding.name()
                + " both have the suffix "
                + encoding.suffix());
      }
    }
    return new Encodings(copy);
  }

  Optional<Encoding> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the encoding whose suffix a key ends in; null for none. */
  @Nullable Encoding ofKey(String key) {
    for (Encoding encoding : byName.values()) {
      if (key.endsWith(encoding.suffix())) {
        return encoding;
      }
    }
    return null;
  }

  Collection<String> names() {
    return byName.keySet();
  }
}
