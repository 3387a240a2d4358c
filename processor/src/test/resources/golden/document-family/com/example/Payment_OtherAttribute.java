package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Payment.Other} documents inside a record, with one for each of their
 * parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Payment_OtherAttribute<R> extends DocumentAttribute<R, Payment.Other> {
  /** Creates the attribute with a name. */
  public Payment_OtherAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public Payment_OtherAttribute(Path path) {
    super(path, new OtherCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Payment.Other, Payment_OtherAttribute<R>> documentKind() {
    return new OtherKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Payment.Other> documentCodec() {
    return new OtherCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> type() {
    return new TextAttribute<>(path("_type"));
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> note() {
    return new TextAttribute<>(path("note"));
  }

  private static final class OtherCodec extends DocumentCodec<Payment.Other> {
    @Override
    public void write(Payment.Other other, ItemWriter item) {
      item.put(Parts.TYPE, other.type());
      item.put(Parts.NOTE, other.note());
    }

    @Override
    public Payment.Other read(ItemReader item) {
      return new Payment.Other(item.get(Parts.TYPE), item.get(Parts.NOTE));
    }
  }

  private static final class OtherKind<R>
      extends DocumentKind<R, Payment.Other, Payment_OtherAttribute<R>> {
    OtherKind() {
      super(new OtherCodec());
    }

    @Override
    protected Payment_OtherAttribute<R> at(Path path) {
      return new Payment_OtherAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Payment.Other> TYPE = new TextAttribute<>("_type");

    static final TextAttribute<Payment.Other> NOTE = new TextAttribute<>("note");

    private Parts() {}
  }
}
