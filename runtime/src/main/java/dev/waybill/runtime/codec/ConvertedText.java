package dev.waybill.runtime.codec;

/** Converts values to text as a converter of the user's says. */
final class ConvertedText<T> implements TextCodec<T> {
  private final TextConverter<T> converter;
  private final Conversion conversion;

  ConvertedText(TextConverter<T> converter) {
    this.converter = converter;
    this.conversion = new Conversion(converter);
  }

  @Override
  public String toText(T value) {
    return Codecs.STRING.toText(conversion.write(value, () -> converter.toText(value)));
  }

  @Override
  public T fromText(String text) {
    return conversion.read("S", () -> converter.fromText(text));
  }
}
