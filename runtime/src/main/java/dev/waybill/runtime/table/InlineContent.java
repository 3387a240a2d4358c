package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentLease;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Content that stands inside its item: as binary, or, where that is smaller, as a map of one entry
 * that has the name of an encoding and the encoded form.
 *
 * @param value the attribute
 * @param storedLength the number of bytes of the content in its stored form
 */
record InlineContent(AttributeValue value, int storedLength) {
  /** The levels of an item: on the last one, there can be no map. */
  static final int MAX_LEVELS = 32;

  static InlineContent of(Blob blob, Placement placement, BlobStore store, Location location) {
    byte[] content = ContentLease.read(blob, placement.inlineUpTo(), location);
    AttributeValue plain = AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(content));
    if (placement.encoding().isEmpty()) {
      return new InlineContent(plain, content.length);
    }
    Encoding encoding = store.encoding(placement.encoding()).orElseThrow();
    byte[] encoded = encode(content, encoding);
    AttributeValue map =
        AttributeValue.fromM(
            Map.of(encoding.name(), AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(encoded))));
    boolean smaller = ItemSize.of(map) < ItemSize.of(plain);
    return smaller && store.decodingLimits().allow(content.length, encoded.length)
        ? new InlineContent(map, encoded.length)
        : new InlineContent(plain, content.length);
  }

  private static byte[] encode(byte[] content, Encoding encoding) {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    try (OutputStream encoder = encoding.encode(encoded)) {
      encoder.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoded.toByteArray();
  }
}
