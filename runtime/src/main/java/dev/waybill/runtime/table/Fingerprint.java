package dev.waybill.runtime.table;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A short digest of what a query is, by which a cursor of another one is told. Each part has its
 * length before it, so that no two queries are written alike. Not safe for use by several threads.
 */
final class Fingerprint {
  /** The bytes of a fingerprint. */
  static final int LENGTH = 12;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Adds text. */
  Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds names by placeholder. */
  Fingerprint addNames(Map<String, String> names) {
    count(names.size());
    new TreeMap<>(names).forEach((placeholder, name) -> add(placeholder).add(name));
    return this;
  }

  /** Adds values by placeholder, or by name. */
  Fingerprint addValues(Map<String, AttributeValue> values) {
    count(values.size());
    new TreeMap<>(values).forEach((name, value) -> add(name).add(value));
    return this;
  }

  /** Returns the fingerprint of what was added. */
  byte[] digest() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
      return Arrays.copyOf(digest, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void add(AttributeValue value) {
    add(value.type().name());
    switch (value.type()) {
      case S -> add(value.s());
      case N -> add(value.n());
      case B -> add(value.b());
      case BOOL -> add(value.bool().toString());
      case NUL -> add("");
      // The order of a set is that of a Java set, which says nothing.
      case SS -> addAll(value.ss().stream().sorted().map(AttributeValue::fromS).toList());
      case NS -> addAll(value.ns().stream().sorted().map(AttributeValue::fromN).toList());
      case BS -> addAll(sorted(value.bs()));
      case L -> addAll(value.l());
      case M -> addValues(value.m());
      case UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("an attribute value without a known type");
    }
  }

  private static List<AttributeValue> sorted(List<SdkBytes> set) {
    return set.stream()
        .sorted((a, b) -> Arrays.compareUnsigned(a.asByteArrayUnsafe(), b.asByteArrayUnsafe()))
        .map(AttributeValue::fromB)
        .toList();
  }

  private void addAll(List<AttributeValue> values) {
    count(values.size());
    values.forEach(this::add);
  }

  private void add(SdkBytes value) {
    add(value.asByteArrayUnsafe());
  }

  private Fingerprint add(byte[] part) {
    count(part.length);
    bytes.writeBytes(part);
    return this;
  }

  private void count(int number) {
    try {
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
  }
}
