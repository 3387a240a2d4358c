package dev.waybill.runtime.codec;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a sealed interface permits, and how they are told apart: by the text of one
 * attribute, the discriminator. Immutable and safe for use by several threads.
 *
 * @param <T> the interface
 */
public final class DocumentFamily<T> {
  private final String discriminator;
  private final Map<Class<?>, Member<T, ?>> byClass;
  private final Map<String, Member<T, ?>> byName;
  private final @Nullable Member<T, ?> fallback;

  private DocumentFamily(Builder<T> builder) {
    this.discriminator = builder.discriminator;
    this.byClass = Map.copyOf(builder.byClass);
    this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(builder.byName));
    this.fallback = builder.fallback;
  }

  /** Returns a builder of a family with the name of its discriminator. */
  public static <T> Builder<T> builder(String discriminator) {
    return new Builder<>(discriminator);
  }

  /** Returns the name of the attribute that tells the members apart. */
  public String discriminator() {
    return discriminator;
  }

  /** Returns the values of the discriminator that are known, without that of the fallback. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** Tells whether a name is that of the member that reads what no other does. */
  public boolean isFallback(String name) {
    return fallback != null && fallback.name().equals(name);
  }

  Member<T, ?> member(Class<?> type) {
    Member<T, ?> member = byClass.get(type);
    if (member == null) {
      throw new CodecException("is a " + type.getName() + ", which is none of its family");
    }
    return member;
  }

  /** Returns the member with a value of the discriminator; null for the fallback. */
  @Nullable Member<T, ?> member(String name) {
    return byName.get(name);
  }

  @Nullable Member<T, ?> fallback() {
    return fallback;
  }

  Collection<Member<T, ?>> members() {
    return byClass.values();
  }

  /** One of the documents. */
  record Member<T, M extends T>(Class<M> type, String name, DocumentCodec<M> codec) {
    void write(T value, ItemWriter item) {
      codec.write(type.cast(value), item);
    }
  }

  /**
   * Builds a family. Not safe for use by several threads.
   *
   * @param <T> the interface
   */
  public static final class Builder<T> {
    private final String discriminator;
    private final Map<Class<?>, Member<T, ?>> byClass = new HashMap<>();
    private final Map<String, Member<T, ?>> byName = new LinkedHashMap<>();
    private @Nullable Member<T, ?> fallback;

    private Builder(String discriminator) {
      this.discriminator = discriminator;
    }

    /** Adds a member with its value of the discriminator. */
    public <M extends T> Builder<T> member(Class<M> type, String name, DocumentCodec<M> codec) {
      Member<T, M> member = new Member<>(type, name, codec);
      byClass.put(type, member);
      byName.put(name, member);
      return this;
    }

    /**
     * Adds the member that reads what no other does.
     *
     * @param name what is written for one that does not say under which name it was read
     */
    public <M extends T> Builder<T> fallback(Class<M> type, String name, DocumentCodec<M> codec) {
      Member<T, M> member = new Member<>(type, name, codec);
      byClass.put(type, member);
      fallback = member;
      return this;
    }

    /** Returns the family. */
    public DocumentFamily<T> build() {
      return new DocumentFamily<>(this);
    }
  }
}
