package dev.waybill.runtime.codec;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Calls a converter of the user's, and reports what is wrong with it by its class. */
final class Conversion {
  private final Class<?> converter;

  Conversion(AttributeConverter<?> converter) {
    this.converter = converter.getClass();
  }

  /** Returns what a value becomes. */
  <W> W write(Object value, Supplier<W> written) {
    String type = value.getClass().getName();
    W result;
    try {
      result = written.get();
    } catch (CodecException e) {
      // It says what DynamoDB would refuse, which is all there is to say.
      throw e;
    } catch (RuntimeException e) {
      throw new CodecException(
          "is a " + type + " that " + name() + " could not convert: it threw " + named(e), e);
    }
    if (result == null) {
      throw new CodecException("is a " + type + " that " + name() + " has converted to null");
    }
    return result;
  }

  /** Returns what is read from something of that type of DynamoDB. */
  <V> V read(String wire, Supplier<V> read) {
    V result;
    try {
      result = read.get();
    } catch (CodecException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CodecException(
          "is of DynamoDB's type " + wire + ", and " + name() + " threw " + named(e), e);
    }
    if (result == null) {
      throw new CodecException(
          "is of DynamoDB's type " + wire + ", and " + name() + " has converted it to null");
    }
    return result;
  }

  /** Returns an attribute value that a converter has made, if DynamoDB can have it. */
  AttributeValue checked(Object value, AttributeValue made) {
    if (Nuls.isNul(made)) {
      throw refused(value, "NUL, which stands for null");
    }
    check(value, made);
    return made;
  }

  private void check(Object value, AttributeValue made) {
    if (made == null || made.type() == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
      throw refused(value, "an attribute value without a type");
    }
    if (isEmptySet(made)) {
      throw refused(value, "an empty set, which DynamoDB does not have");
    }
    made.l().forEach(element -> check(value, element));
    made.m().values().forEach(element -> check(value, element));
  }

  private static boolean isEmptySet(AttributeValue made) {
    return (made.hasSs() && made.ss().isEmpty())
        || (made.hasNs() && made.ns().isEmpty())
        || (made.hasBs() && made.bs().isEmpty());
  }

  private CodecException refused(Object value, String problem) {
    return new CodecException(
        "is a " + value.getClass().getName() + " that " + name() + " has converted to " + problem);
  }

  private String name() {
    return converter.getName();
  }

  /** Its message is left out, since it may show the value; it is in the cause. */
  private static String named(RuntimeException e) {
    return e.getClass().getName();
  }
}
