package dev.waybill.runtime.table;

import dev.waybill.runtime.error.InvalidCursorException;
import dev.waybill.runtime.error.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The cursors of one query: where a page ended, as text that can stand in a URL. Immutable and safe
 * for use by several threads.
 *
 * <p>A cursor is base64url without padding of: the version of this format, the fingerprint of the
 * query, the attributes of the last key, each as its name, its type and its value, and the seal of
 * all of that.
 */
final class Cursors {
  private static final int VERSION = 1;
  private static final int HEADER = 1 + Fingerprint.LENGTH;

  /** More than any key takes; a cursor comes from outside, and so may be of any length. */
  private static final int MAX_TEXT = 64 * 1024;

  private final CursorSeal seal;
  private final byte[] fingerprint;
  private final Location location;

  Cursors(CursorSeal seal, byte[] fingerprint, Location location) {
    this.seal = seal;
    this.fingerprint = fingerprint;
    this.location = location;
  }

  /** Returns the cursor that leads on from behind a key. */
  String encode(Map<String, AttributeValue> lastKey) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.write(fingerprint);
      for (Map.Entry<String, AttributeValue> attribute : new TreeMap<>(lastKey).entrySet()) {
        write(out, attribute.getKey(), attribute.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
    byte[] payload = bytes.toByteArray();
    bytes.writeBytes(seal.of(payload));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * Returns the key that a cursor leads on from.
   *
   * @throws InvalidCursorException if it is not one of this query
   */
  Map<String, AttributeValue> decode(String cursor) {
    byte[] bytes = bytes(cursor);
    if (bytes[0] != VERSION) {
      throw invalid(
          "is of another version of Waybill, or damaged; start from the first page", null);
    }
    byte[] payload = Arrays.copyOf(bytes, bytes.length - CursorSeal.LENGTH);
    if (!seal.matches(payload, Arrays.copyOfRange(bytes, payload.length, bytes.length))) {
      throw damaged(null);
    }
    if (!Arrays.equals(payload, 1, HEADER, fingerprint, 0, Fingerprint.LENGTH)) {
      throw invalid(
          "is one of another query: a cursor leads on with the same key condition, filter and"
              + " direction, on the same table or index",
          null);
    }
    try {
      return read(payload);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private byte[] bytes(String cursor) {
    if (cursor.length() > MAX_TEXT) {
      throw damaged(null);
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      // The decoder takes padding, and any value of the bits that are left over at the end.
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      if (text.equals(cursor) && bytes.length > HEADER + CursorSeal.LENGTH) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw damaged(null); // Its message would show a part.
    }
    throw damaged(null);
  }

  private static void write(DataOutputStream out, String name, AttributeValue value)
      throws IOException {
    writePart(out, name.getBytes(StandardCharsets.UTF_8));
    switch (value.type()) {
      case S -> {
        out.writeByte('S');
        writePart(out, value.s().getBytes(StandardCharsets.UTF_8));
      }
      case N -> {
        out.writeByte('N');
        writePart(out, value.n().getBytes(StandardCharsets.UTF_8));
      }
      case B -> {
        out.writeByte('B');
        writePart(out, value.b().asByteArrayUnsafe());
      }
      default -> throw new IllegalArgumentException("a key of type " + value.type());
    }
  }

  private static void writePart(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeShort(bytes.length); // Names have up to 255 bytes, and keys up to 2048.
    out.write(bytes);
  }

  private static Map<String, AttributeValue> read(byte[] payload) throws IOException {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(payload, HEADER, payload.length - HEADER))) {
      while (in.available() > 0) {
        String name = text(in);
        int type = in.readUnsignedByte();
        switch (type) {
          case 'S' -> key.put(name, AttributeValue.fromS(text(in)));
          case 'N' -> key.put(name, AttributeValue.fromN(text(in)));
          case 'B' -> key.put(name, AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(part(in))));
          default -> throw new IOException("an attribute of no known type");
        }
      }
    }
    return key;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(part(in), StandardCharsets.UTF_8);
  }

  private static byte[] part(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readUnsignedShort()];
    in.readFully(bytes);
    return bytes;
  }

  private InvalidCursorException damaged(@Nullable Throwable cause) {
    return invalid(
        "is damaged or forged, or was sealed with another cursorKey(…); start from the first page",
        cause);
  }

  private InvalidCursorException invalid(String problem, @Nullable Throwable cause) {
    return new InvalidCursorException("the cursor " + problem, location, cause);
  }
}
