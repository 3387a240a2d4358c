package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Payment.Card} documents inside a record, with one for each of their
 * parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class Payment_CardAttribute<R> extends DocumentAttribute<R, Payment.Card> {
  /** Creates the attribute with a name. */
  public Payment_CardAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public Payment_CardAttribute(Path path) {
    super(path, new CardCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Payment.Card, Payment_CardAttribute<R>> documentKind() {
    return new CardKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Payment.Card> documentCodec() {
    return new CardCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> number() {
    return new TextAttribute<>(path("number"));
  }

  /** Returns the attribute of that component. */
  public IntAttribute<R, Integer> month() {
    return new IntAttribute<>(path("month"), Codecs.INTEGER);
  }

  /** Returns the attribute of that component. */
  public IntAttribute<R, Integer> year() {
    return new IntAttribute<>(path("year"), Codecs.INTEGER);
  }

  private static final class CardCodec extends DocumentCodec<Payment.Card> {
    @Override
    public void write(Payment.Card card, ItemWriter item) {
      item.put(Parts.NUMBER, card.number());
      item.put(Parts.MONTH, card.month());
      item.put(Parts.YEAR, card.year());
    }

    @Override
    public Payment.Card read(ItemReader item) {
      return new Payment.Card(
          item.get(Parts.NUMBER), item.require(Parts.MONTH), item.require(Parts.YEAR));
    }
  }

  private static final class CardKind<R>
      extends DocumentKind<R, Payment.Card, Payment_CardAttribute<R>> {
    CardKind() {
      super(new CardCodec());
    }

    @Override
    protected Payment_CardAttribute<R> at(Path path) {
      return new Payment_CardAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Payment.Card> NUMBER = new TextAttribute<>("number");

    static final IntAttribute<Payment.Card, Integer> MONTH =
        new IntAttribute<>("month", Codecs.INTEGER);

    static final IntAttribute<Payment.Card, Integer> YEAR =
        new IntAttribute<>("year", Codecs.INTEGER);

    private Parts() {}
  }
}
