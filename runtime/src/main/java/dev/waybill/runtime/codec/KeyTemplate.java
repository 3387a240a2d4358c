package dev.waybill.runtime.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a key is put together of components: {@code ORDER#{placedAt}#{id}}. What stands between two
 * parts begins with the separator {@code #}, which no part holds. Immutable and safe for use by
 * several threads.
 */
public final class KeyTemplate implements Field<String> {
  /** What parts are separated by. */
  static final char SEPARATOR = '#';

  private final String name;

  /** Each is a {@link String}, which is not empty, or a {@link KeyPart}; no two texts meet. */
  private final List<Object> elements;

  private KeyTemplate(String name, List<Object> elements) {
    this.name = name;
    this.elements = elements;
  }

  /** Returns the template of an attribute, with nothing in it. */
  public static KeyTemplate of(String name) {
    return new KeyTemplate(name, List.of());
  }

  /**
   * Returns this template with text behind it.
   *
   * @throws IllegalArgumentException if it is empty, follows other text, holds a control character
   *     or {@code $}, or follows a part and does not begin with {@code #}
   */
  public KeyTemplate text(String text) {
    Object last = last();
    if (text.isEmpty() || last instanceof String) {
      throw new IllegalArgumentException("text of a key is empty, or follows text: " + this);
    }
    if (last != null && text.charAt(0) != SEPARATOR) {
      throw new IllegalArgumentException(
          "text behind a part of a key begins with #, or the key would not sort: " + text);
    }
    if (text.chars().anyMatch(c -> c < ' ' || c == '$' || c == 0x7F)) {
      throw new IllegalArgumentException("text of a key holds $, or a control character: " + text);
    }
    return with(text);
  }

  /**
   * Returns this template with a part behind it.
   *
   * @throws IllegalArgumentException if it has the part already, or ends in another part
   */
  public KeyTemplate part(KeyPart<?> part) {
    if (last() instanceof KeyPart<?> || indexOf(part) >= 0) {
      throw new IllegalArgumentException("the part " + part + " follows a part, or is there twice");
    }
    return with(part);
  }

  private KeyTemplate with(Object element) {
    List<Object> all = new ArrayList<>(elements);
    all.add(element);
    return new KeyTemplate(name, List.copyOf(all));
  }

  private @Nullable Object last() {
    return elements.isEmpty() ? null : elements.get(elements.size() - 1);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public TextCodec<String> codec() {
    return Codecs.STRING;
  }

  /** Returns null: it has no default. */
  @Override
  public @Nullable String defaultValue() {
    return null;
  }

  /** Returns the parts, in their order. */
  public List<KeyPart<?>> parts() {
    List<KeyPart<?>> parts = new ArrayList<>();
    for (Object element : elements) {
      if (element instanceof KeyPart<?> part) {
        parts.add(part);
      }
    }
    return parts;
  }

  private int indexOf(KeyPart<?> part) {
    List<KeyPart<?>> parts = parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).component().equals(part.component())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the key of some values.
   *
   * @throws IllegalArgumentException if they are not those of the parts, in their order
   */
  public Value with(KeyPart.Value... values) {
    if (values.length != parts().size()) {
      throw new IllegalArgumentException(this + " has other parts than " + values.length);
    }
    return new Value(this, leading(values));
  }

  /**
   * Returns the values of the first parts, if they are.
   *
   * @throws IllegalArgumentException if they are not
   */
  private List<KeyPart.Value> leading(KeyPart.Value... values) {
    List<KeyPart<?>> parts = parts();
    for (int i = 0; i < values.length; i++) {
      if (i == parts.size() || indexOf(values[i].part()) != i) {
        throw new IllegalArgumentException(
            values[i].part() + " is not part " + (i + 1) + " of " + this);
      }
    }
    return List.of(values);
  }

  /**
   * Returns what keys begin with that have some values: up to the part behind them, or the end.
   *
   * @throws IllegalArgumentException if they are not those of the first parts, in their order
   * @throws CodecException if one is null, or cannot be stored
   */
  public String prefix(KeyPart.Value... values) {
    return prefix(leading(values));
  }

  private String prefix(List<KeyPart.Value> values) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    for (Object element : elements) {
      if (element instanceof String literal) {
        text.append(literal);
      } else if (next == values.size()) {
        break;
      } else {
        text.append(values.get(next++).text());
      }
    }
    return text.toString();
  }

  /**
   * Returns what follows a part: the text up to the next part, or up to the end. Empty if the part
   * is what keys end with.
   *
   * @param index which part it is, from 0
   */
  public String textBehind(int index) {
    int parts = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof KeyPart<?> && parts++ == index) {
        return i + 1 < elements.size() && elements.get(i + 1) instanceof String text ? text : "";
      }
    }
    throw new IllegalArgumentException(this + " has no part " + index);
  }

  /**
   * Takes a key apart.
   *
   * @return the texts of the parts, by component
   * @throws CodecException if it was not made by this template
   */
  Map<String, String> split(String key) {
    Map<String, String> parts = new HashMap<>();
    int at = 0;
    for (Object element : elements) {
      if (element instanceof KeyPart<?> part) {
        int end = key.indexOf(SEPARATOR, at);
        parts.put(part.component(), key.substring(at, end < 0 ? key.length() : end));
        at = end < 0 ? key.length() : end;
      } else if (element instanceof String text && key.startsWith(text, at)) {
        at += text.length();
      } else {
        throw unlike();
      }
    }
    if (at != key.length()) {
      throw unlike();
    }
    return parts;
  }

  private CodecException unlike() {
    return new CodecException("holds a key that is not one of the template " + this);
  }

  /** Returns the template as annotations have it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    elements.forEach(text::append);
    return text.toString();
  }

  /** A template with the values of its parts. Immutable and safe for use by several threads. */
  public static final class Value {
    private final KeyTemplate template;
    private final List<KeyPart.Value> parts;

    private Value(KeyTemplate template, List<KeyPart.Value> parts) {
      this.template = template;
      this.parts = parts;
    }

    /** Returns the template. */
    public KeyTemplate template() {
      return template;
    }

    /** Tells whether no value is null. */
    public boolean isComplete() {
      return parts.stream().noneMatch(KeyPart.Value::isNull);
    }

    /**
     * Returns the key.
     *
     * @throws CodecException if a value is null, or cannot be stored
     */
    public String text() {
      return template.prefix(parts);
    }
  }
}
