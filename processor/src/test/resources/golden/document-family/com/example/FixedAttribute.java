package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.LongAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Fixed} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class FixedAttribute<R> extends DocumentAttribute<R, Fixed> {
  /** Creates the attribute with a name. */
  public FixedAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public FixedAttribute(Path path) {
    super(path, new FixedCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Fixed, FixedAttribute<R>> documentKind() {
    return new FixedKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Fixed> documentCodec() {
    return new FixedCodec();
  }

  /** Returns the attribute of that component. */
  public LongAttribute<R, Long> cents() {
    return new LongAttribute<>(path("cents"), Codecs.LONG);
  }

  private static final class FixedCodec extends DocumentCodec<Fixed> {
    @Override
    public void write(Fixed fixed, ItemWriter item) {
      item.put(Parts.CENTS, fixed.cents());
    }

    @Override
    public Fixed read(ItemReader item) {
      return new Fixed(item.require(Parts.CENTS));
    }
  }

  private static final class FixedKind<R> extends DocumentKind<R, Fixed, FixedAttribute<R>> {
    FixedKind() {
      super(new FixedCodec());
    }

    @Override
    protected FixedAttribute<R> at(Path path) {
      return new FixedAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final LongAttribute<Fixed, Long> CENTS = new LongAttribute<>("cents", Codecs.LONG);

    private Parts() {}
  }
}
