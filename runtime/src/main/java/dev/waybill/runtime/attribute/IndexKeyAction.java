package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.CodecException;
import dev.waybill.runtime.codec.Field;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.KeyPart;
import dev.waybill.runtime.codec.KeyTemplate;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.InvalidValueException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes components that are parts of the keys of indexes, and these keys. It becomes one action
 * for each attribute when the key of the item is known, which may have parts, too.
 */
final class IndexKeyAction<R> extends UpdateAction<R> {
  private final List<UpdateAction<R>> components;
  private final Map<String, KeyPart.Value> given;
  private final List<Source> sources;
  private final List<KeyTemplate> composed;

  IndexKeyAction(
      String name,
      List<UpdateAction<R>> components,
      Map<String, KeyPart.Value> given,
      List<Source> sources,
      List<KeyTemplate> composed) {
    super(name, components.isEmpty() ? path(composed.get(0)) : components.get(0).path());
    this.components = List.copyOf(components);
    this.given = Map.copyOf(given);
    this.sources = List.copyOf(sources);
    this.composed = List.copyOf(composed);
  }

  @Override
  List<UpdateAction<R>> resolve(Map<String, AttributeValue> key, Location location) {
    Map<String, KeyPart.Value> parts = new HashMap<>();
    ItemReader reader = new ItemReader(key, Map.of(), () -> location);
    for (Source source : sources) {
      source.read(reader, parts);
    }
    parts.putAll(given);
    List<UpdateAction<R>> actions = new ArrayList<>(components);
    for (KeyTemplate template : composed) {
      actions.add(compose(template.with(values(template, parts)), location));
    }
    return actions;
  }

  private KeyPart.Value[] values(KeyTemplate template, Map<String, KeyPart.Value> parts) {
    return template.parts().stream()
        .map(
            part -> {
              KeyPart.Value value = parts.get(part.component());
              if (value == null) {
                throw new IllegalStateException(
                    this + " does not know " + part + " of " + template);
              }
              return value;
            })
        .toArray(KeyPart.Value[]::new);
  }

  private UpdateAction<R> compose(KeyTemplate.Value value, Location location) {
    KeyTemplate template = value.template();
    Path path = path(template);
    if (!value.isComplete()) {
      return new RemoveAction<>(path);
    }
    try {
      return SetAction.set(path, template.codec(), value.text());
    } catch (CodecException e) {
      throw new InvalidValueException(
          "the value " + e.getMessage(), location.withAttribute(template.name()), e);
    }
  }

  private static Path path(KeyTemplate template) {
    return Path.of(template.name());
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    throw new IllegalStateException(this + " was not resolved");
  }

  /** Where parts come from that are not set: a key of the table. Immutable. */
  interface Source {
    /** Adds the parts of a key, by component. */
    void read(ItemReader key, Map<String, KeyPart.Value> parts);

    static Source of(KeyTemplate template) {
      return (key, parts) -> {
        for (KeyPart<?> part : template.parts()) {
          parts.put(part.component(), read(key, template, part));
        }
      };
    }

    static <V> Source of(Field<V> field, KeyPart<V> part) {
      return (key, parts) -> parts.put(part.component(), part.with(key.require(field)));
    }

    private static <V> KeyPart.Value read(ItemReader key, KeyTemplate template, KeyPart<V> part) {
      return part.with(key.part(template, part));
    }
  }
}
