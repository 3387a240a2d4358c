package dev.waybill.runtime.codec;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The size of an item as DynamoDB counts it against its limit: names and values in UTF-8, numbers
 * by their digits, and a little for each list and map.
 */
public final class ItemSize {
  /** The most bytes that an item may have. */
  public static final int LIMIT = 400 * 1024;

  private static final int COLLECTION_OVERHEAD = 3;
  private static final int ELEMENT_OVERHEAD = 1;
  private static final int MAX_NUMBER = 21;

  private ItemSize() {}

  /** Returns the size of an item in bytes. */
  public static long of(Map<String, AttributeValue> item) {
    long size = 0;
    for (Map.Entry<String, AttributeValue> entry : item.entrySet()) {
      size += utf8Length(entry.getKey()) + of(entry.getValue());
    }
    return size;
  }

  /** Returns the size of an attribute value in bytes, without its name. */
  public static long of(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8Length(value.s());
      case N -> numberLength(value.n());
      case B -> length(value.b());
      case BOOL, NUL -> 1;
      case SS -> value.ss().stream().mapToLong(ItemSize::utf8Length).sum();
      case NS -> value.ns().stream().mapToLong(ItemSize::numberLength).sum();
      case BS -> value.bs().stream().mapToLong(ItemSize::length).sum();
      case L -> listSize(value.l());
      case M -> COLLECTION_OVERHEAD + (long) ELEMENT_OVERHEAD * value.m().size() + of(value.m());
      case UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("an attribute value without a known type");
    };
  }

  private static long listSize(List<AttributeValue> list) {
    long size = COLLECTION_OVERHEAD;
    for (AttributeValue element : list) {
      size += ELEMENT_OVERHEAD + of(element);
    }
    return size;
  }

  private static long length(SdkBytes bytes) {
    return bytes.asByteArrayUnsafe().length;
  }

  /**
   * One byte for each pair of significant digits, one for the exponent, and one for a minus sign;
   * at most 21 in all. The documentation gives the rule, and DynamoDB Local the alignment of the
   * pairs.
   */
  private static long numberLength(String number) {
    int first = -1;
    int last = -1;
    int position = 0;
    int point = -1;
    int exponent = 0;
    boolean negative = number.startsWith("-");
    for (int i = negative ? 1 : 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == 'e' || c == 'E') {
        exponent = Integer.parseInt(number.substring(i + 1));
        break;
      }
      if (c == '.') {
        point = position;
        continue;
      }
      if (c >= '1' && c <= '9') {
        first = first < 0 ? position : first;
        last = position;
      }
      position++;
    }
    if (first < 0) {
      return 1;
    }
    int units = (point < 0 ? position : point) + exponent;
    return Math.min(MAX_NUMBER, pairs(first, last, units) + 1 + (negative ? 1 : 0));
  }

  /** Digits are paired from the decimal point. */
  private static int pairs(int first, int last, int point) {
    return Math.floorDiv(last - point, 2) - Math.floorDiv(first - point, 2) + 1;
  }

  private static long utf8Length(String text) {
    long length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        // Each half of a surrogate pair is counted here, as two of its four bytes.
        length += Character.isSurrogate(c) ? 1 : 2;
      } else if (c >= 0x80) {
        length++;
      }
    }
    return length;
  }
}
