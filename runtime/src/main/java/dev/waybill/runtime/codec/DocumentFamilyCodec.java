package dev.waybill.runtime.codec;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts the documents of a family to {@code M}, with a discriminator that tells which one it is.
 * The processor generates it; implementations are immutable and safe for use by several threads.
 *
 * @param <T> the sealed interface
 */
public abstract class DocumentFamilyCodec<T> extends DocumentCodec<T> {
  /** For the generated codecs. */
  protected DocumentFamilyCodec() {}

  /** Returns the family, always the same. */
  public abstract DocumentFamily<T> family();

  @Override
  public final void write(T value, ItemWriter item) {
    DocumentFamily<T> family = family();
    String discriminator = family.discriminator();
    DocumentFamily.Member<T, ?> member = family.member(value.getClass());
    if (!family.isFallback(member.name())) {
      item.put(discriminator, Codecs.STRING, member.name());
      member.write(value, item);
      return;
    }
    member.write(value, item);
    AttributeValue kept = item.document().get(discriminator);
    if (kept == null) {
      item.put(discriminator, Codecs.STRING, member.name());
    } else if (family.names().contains(kept.s())) {
      throw new CodecException(
          "is of the fallback type "
              + member.name()
              + ", but its \""
              + discriminator
              + "\" is that of another: it would be read as "
              + kept.s());
    }
  }

  @Override
  public final T read(ItemReader item) {
    AttributeValue stored = item.stored(family().discriminator());
    return member(stored).codec().read(item);
  }

  private DocumentFamily.Member<T, ?> member(@Nullable AttributeValue stored) {
    DocumentFamily<T> family = family();
    DocumentFamily.Member<T, ?> known = known(stored);
    DocumentFamily.Member<T, ?> member = known == null ? family.fallback() : known;
    if (member != null) {
      return member;
    }
    String name = stored == null ? null : stored.s();
    throw new CodecException(
        (name == null
                ? "has no text \"" + family.discriminator() + "\", which tells its type"
                : "is of type \"" + name + "\" by its \"" + family.discriminator() + "\"")
            + "; known are "
            + String.join(", ", family.names())
            + ", and no member is the @Fallback");
  }

  private DocumentFamily.@Nullable Member<T, ?> known(@Nullable AttributeValue stored) {
    String name = stored == null ? null : stored.s();
    return name == null ? null : family().member(name);
  }

  @Override
  final void visit(AttributeValue value, Nesting nesting, NestedContent.Visitor visitor) {
    DocumentFamily.Member<T, ?> known = known(value.m().get(family().discriminator()));
    DocumentFamily.Member<T, ?> member = known == null ? family().fallback() : known;
    if (member != null) {
      member.codec().visit(value, nesting, visitor);
    }
  }

  @Override
  final void collect(String name, Set<Class<?>> seen, NestedContent.Collector collector) {
    if (seen.add(getClass())) {
      family().members().forEach(member -> member.codec().collect(name, seen, collector));
    }
  }
}
