package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Payment.BankTransfer} documents inside a record, with one for each of
 * their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Payment_BankTransferAttribute<R>
    extends DocumentAttribute<R, Payment.BankTransfer> {
  /** Creates the attribute with a name. */
  public Payment_BankTransferAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public Payment_BankTransferAttribute(Path path) {
    super(path, new BankTransferCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Payment.BankTransfer, Payment_BankTransferAttribute<R>> documentKind() {
    return new BankTransferKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Payment.BankTransfer> documentCodec() {
    return new BankTransferCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> iban() {
    return new TextAttribute<>(path("iban"));
  }

  /** Returns the attribute of that component. */
  public BigAttribute<R, String> mandate() {
    return new BigAttribute<>(
        path("mandate"),
        Content.TEXT,
        Placement.of("{table}/{sha256}", "text/plain; charset=utf-8"));
  }

  private static final class BankTransferCodec extends DocumentCodec<Payment.BankTransfer> {
    @Override
    public void write(Payment.BankTransfer bankTransfer, ItemWriter item) {
      item.put(Parts.IBAN, bankTransfer.iban());
      item.put(Parts.MANDATE, bankTransfer.mandate());
    }

    @Override
    public Payment.BankTransfer read(ItemReader item) {
      return new Payment.BankTransfer(item.get(Parts.IBAN), item.get(Parts.MANDATE));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.big(Parts.MANDATE);
    }
  }

  private static final class BankTransferKind<R>
      extends DocumentKind<R, Payment.BankTransfer, Payment_BankTransferAttribute<R>> {
    BankTransferKind() {
      super(new BankTransferCodec());
    }

    @Override
    protected Payment_BankTransferAttribute<R> at(Path path) {
      return new Payment_BankTransferAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Payment.BankTransfer> IBAN = new TextAttribute<>("iban");

    static final BigAttribute<Payment.BankTransfer, String> MANDATE =
        new BigAttribute<>(
            "mandate", Content.TEXT, Placement.of("{table}/{sha256}", "text/plain; charset=utf-8"));

    private Parts() {}
  }
}
