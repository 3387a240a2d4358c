package dev.waybill.runtime.codec;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A component of a record that is a part of composed keys: how it is written there so that the keys
 * sort as its values do. Immutable and safe for use by several threads.
 *
 * @param <V> the type of the component
 */
public final class KeyPart<V> {
  private final String component;
  private final ScalarCodec<V> codec;
  private final PartForm form;

  private KeyPart(String component, ScalarCodec<V> codec) {
    this.component = component;
    this.codec = codec;
    this.form = PartForm.of(codec);
  }

  /**
   * Returns the part that is a component.
   *
   * @param component its name, for messages
   * @param codec decides how its values are written
   * @throws IllegalArgumentException if the values are binary, which no text sorts as
   */
  public static <V> KeyPart<V> of(String component, ScalarCodec<V> codec) {
    if (codec.type() == ScalarAttributeType.B) {
      throw new IllegalArgumentException("component " + component + " is binary, and no text");
    }
    return new KeyPart<>(component, codec);
  }

  /** Returns the name of the component. */
  public String component() {
    return component;
  }

  /** Returns this part with a value, or none. What is wrong with it is told where it is used. */
  public Value with(@Nullable V value) {
    if (value == null) {
      return new Value(this, null, null);
    }
    try {
      return new Value(this, toText(value), null);
    } catch (CodecException e) {
      return new Value(this, null, e);
    }
  }

  /**
   * Returns a value as it stands in a key.
   *
   * @throws CodecException if it cannot be stored
   */
  public String toText(V value) {
    return form.write(plainText(value));
  }

  /** Returns a value as it is stored elsewhere. */
  private String plainText(V value) {
    if (codec instanceof TextCodec<V> text) {
      return text.toText(value);
    }
    if (codec instanceof NumberCodec<V> number) {
      return number.toText(value);
    }
    AttributeValue stored = codec.encode(value);
    return codec.type() == ScalarAttributeType.S ? stored.s() : stored.n();
  }

  /**
   * Returns the value of a text, which has to be exactly what {@link #toText} makes of it.
   *
   * @throws CodecException if it is not
   */
  public V fromText(String text) {
    String plain;
    try {
      plain = form.read(text);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw unlike(); // Its message would show the text.
    }
    V value = decode(plain);
    if (!isWrittenAs(value, text)) {
      throw unlike();
    }
    return value;
  }

  private V decode(String plain) {
    if (codec instanceof TextCodec<V> text) {
      return text.fromText(plain);
    }
    return codec.decode(
        codec.type() == ScalarAttributeType.S
            ? AttributeValue.fromS(plain)
            : AttributeValue.fromN(plain));
  }

  private boolean isWrittenAs(V value, String text) {
    try {
      return text.equals(toText(value));
    } catch (CodecException e) {
      return false;
    }
  }

  private static CodecException unlike() {
    return new CodecException("holds text that no value is written as");
  }

  @Override
  public String toString() {
    return '{' + component + '}';
  }

  /** A part with its value. Immutable and safe for use by several threads. */
  public static final class Value {
    private final KeyPart<?> part;
    private final @Nullable String text;
    private final @Nullable CodecException problem;

    private Value(KeyPart<?> part, @Nullable String text, @Nullable CodecException problem) {
      this.part = part;
      this.text = text;
      this.problem = problem;
    }

    /** Returns the part. */
    public KeyPart<?> part() {
      return part;
    }

    /** Tells whether there is no value. */
    public boolean isNull() {
      return text == null && problem == null;
    }

    /**
     * Returns the text of the value.
     *
     * @throws CodecException if there is none, or it cannot be stored
     */
    public String text() {
      if (problem != null) {
        throw new CodecException(
            "of component " + part.component + " " + problem.getMessage(), problem);
      }
      if (text == null) {
        throw new CodecException("of component " + part.component + " is null");
      }
      return text;
    }
  }
}
