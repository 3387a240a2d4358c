package com.example;

import dev.waybill.annotations.ConvertedBy;
import dev.waybill.runtime.codec.BinaryConverter;
import java.util.HexFormat;

/** Bytes. */
@ConvertedBy(Digest.Converter.class)
public record Digest(String hex) {
  static final class Converter implements BinaryConverter<Digest> {
    @Override
    public byte[] toBytes(Digest value) {
      return HexFormat.of().parseHex(value.hex());
    }

    @Override
    public Digest fromBytes(byte[] bytes) {
      return new Digest(HexFormat.of().formatHex(bytes));
    }
  }
}
