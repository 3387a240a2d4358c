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
 * The attribute of {@link Payment.Cash} documents inside a record, with one for each of their
 * parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Payment_CashAttribute<R> extends DocumentAttribute<R, Payment.Cash> {
  /** Creates the attribute with a name. */
  public Payment_CashAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public Payment_CashAttribute(Path path) {
    super(path, new CashCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Payment.Cash, Payment_CashAttribute<R>> documentKind() {
    return new CashKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Payment.Cash> documentCodec() {
    return new CashCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> currency() {
    return new TextAttribute<>(path("currency"));
  }

  private static final class CashCodec extends DocumentCodec<Payment.Cash> {
    @Override
    public void write(Payment.Cash cash, ItemWriter item) {
      item.put(Parts.CURRENCY, cash.currency());
    }

    @Override
    public Payment.Cash read(ItemReader item) {
      return new Payment.Cash(item.get(Parts.CURRENCY));
    }
  }

  private static final class CashKind<R>
      extends DocumentKind<R, Payment.Cash, Payment_CashAttribute<R>> {
    CashKind() {
      super(new CashCodec());
    }

    @Override
    protected Payment_CashAttribute<R> at(Path path) {
      return new Payment_CashAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Payment.Cash> CURRENCY = new TextAttribute<>("currency");

    private Parts() {}
  }
}
