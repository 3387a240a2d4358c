package dev.waybill.runtime.codec;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The big content inside of documents, wherever these stand. */
public final class NestedContent {
  private NestedContent() {}

  /** Tells whether values of a codec are documents, or hold some. */
  public static boolean hasDocuments(ValueCodec<?> codec) {
    return codec instanceof NestedCodec<?>;
  }

  /** Tells whether values of a codec are documents, or hold some, with big content. */
  public static boolean isIn(ValueCodec<?> codec) {
    boolean[] any = {false};
    if (codec instanceof NestedCodec<?> nested) {
      nested.collect("", new HashSet<>(), (name, field) -> any[0] = true);
    }
    return any[0];
  }

  /** Shows the big content that an attribute can hold to a collector, each once. */
  public static void collect(Field<?> attribute, Collector collector) {
    collect(attribute.name(), attribute, new HashSet<>(), collector);
  }

  static void collect(String name, Field<?> attribute, Set<Class<?>> seen, Collector collector) {
    if (attribute.codec() instanceof NestedCodec<?> nested) {
      nested.collect(name, seen, collector);
    }
  }

  /** Shows what an item holds of a big attribute to a visitor; null is no content. */
  public static void visit(
      BigField<?> attribute, Map<String, AttributeValue> item, Visitor visitor) {
    visit(attribute, item, new Nesting(), visitor);
  }

  static void visit(
      BigField<?> attribute, Map<String, AttributeValue> values, Nesting nesting, Visitor visitor) {
    String name = Names.stored(attribute.name(), attribute.formerNames(), values);
    AttributeValue content = values.get(name);
    if (content != null && !Nuls.isNul(content)) {
      nesting.push(name);
      visitor.found(nesting.path(), attribute, content);
      nesting.pop();
    }
  }

  /** Shows the big content that an item holds in an attribute to a visitor; null is no content. */
  public static void visit(Field<?> attribute, Map<String, AttributeValue> item, Visitor visitor) {
    visit(attribute, item, new Nesting(), visitor);
  }

  static void visit(
      Field<?> attribute, Map<String, AttributeValue> values, Nesting nesting, Visitor visitor) {
    String name = Names.stored(attribute.name(), attribute.formerNames(), values);
    AttributeValue value = values.get(name);
    if (value != null && attribute.codec() instanceof NestedCodec<?> nested) {
      nesting.push(name);
      nested.visit(value, nesting, visitor);
      nesting.pop();
    }
  }

  /** Is shown what a type can hold. */
  @FunctionalInterface
  public interface Collector {
    /**
     * Takes big content.
     *
     * @param name the names that lead to it, for messages: {@code address.note}
     */
    void found(String name, BigField<?> field);
  }

  /** Is shown what an item holds. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes what an item holds of some content. */
    void found(Path path, BigField<?> field, AttributeValue value);
  }
}
