package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.DocumentFamilyAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentFamily;
import dev.waybill.runtime.codec.DocumentFamilyCodec;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Payment} documents inside a record, each of which is one of several
 * types.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PaymentAttribute<R> extends DocumentFamilyAttribute<R, Payment> {
  /** Creates the attribute with a name. */
  public PaymentAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public PaymentAttribute(Path path) {
    super(path, new PaymentCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Payment, PaymentAttribute<R>> documentKind() {
    return new PaymentKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Payment> documentCodec() {
    return new PaymentCodec();
  }

  /** Returns the document as one of that type, whatever it is. */
  public Payment_BankTransferAttribute<R> asBankTransfer() {
    return new Payment_BankTransferAttribute<>(here());
  }

  /** Returns the condition that the document is of that type. */
  public Condition<R> isBankTransfer() {
    return isType("transfer");
  }

  /** Returns the document as one of that type, whatever it is. */
  public Payment_CardAttribute<R> asCard() {
    return new Payment_CardAttribute<>(here());
  }

  /** Returns the condition that the document is of that type. */
  public Condition<R> isCard() {
    return isType("Card");
  }

  /** Returns the document as one of that type, whatever it is. */
  public Payment_CashAttribute<R> asCash() {
    return new Payment_CashAttribute<>(here());
  }

  /** Returns the condition that the document is of that type. */
  public Condition<R> isCash() {
    return isType("Cash");
  }

  /** Returns the document as one of that type, whatever it is. */
  public Payment_OtherAttribute<R> asOther() {
    return new Payment_OtherAttribute<>(here());
  }

  /** Returns the condition that the document is of that type. */
  public Condition<R> isOther() {
    return isType("Other");
  }

  private static final class PaymentCodec extends DocumentFamilyCodec<Payment> {
    @Override
    public DocumentFamily<Payment> family() {
      return Parts.FAMILY;
    }
  }

  private static final class PaymentKind<R> extends DocumentKind<R, Payment, PaymentAttribute<R>> {
    PaymentKind() {
      super(new PaymentCodec());
    }

    @Override
    protected PaymentAttribute<R> at(Path path) {
      return new PaymentAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final DocumentFamily<Payment> FAMILY =
        DocumentFamily.<Payment>builder("_type")
            .member(
                Payment.BankTransfer.class,
                "transfer",
                Payment_BankTransferAttribute.documentCodec())
            .member(Payment.Card.class, "Card", Payment_CardAttribute.documentCodec())
            .member(Payment.Cash.class, "Cash", Payment_CashAttribute.documentCodec())
            .fallback(Payment.Other.class, "Other", Payment_OtherAttribute.documentCodec())
            .build();

    private Parts() {}
  }
}
