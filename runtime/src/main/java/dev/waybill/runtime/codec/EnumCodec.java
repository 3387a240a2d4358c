package dev.waybill.runtime.codec;

import java.util.HashMap;
import java.util.Map;

/** Converts the constants of an enum to their names. */
final class EnumCodec<E extends Enum<E>> implements TextCodec<E> {
  private final Map<String, E> byName = new HashMap<>();

  EnumCodec(E[] constants) {
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
  }

  @Override
  public String toText(E value) {
    return value.name();
  }

  @Override
  public E fromText(String text) {
    E constant = byName.get(text);
    if (constant == null) {
      throw new CodecException("holds text that is not one of the constants of its enum");
    }
    return constant;
  }
}
