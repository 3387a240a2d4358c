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
 * The attribute of {@link Fee} documents inside a record, each of which is one of several types.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class FeeAttribute<R> extends DocumentFamilyAttribute<R, Fee> {
  /** Creates the attribute with a name. */
  public FeeAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public FeeAttribute(Path path) {
    super(path, new FeeCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Fee, FeeAttribute<R>> documentKind() {
    return new FeeKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Fee> documentCodec() {
    return new FeeCodec();
  }

  /** Returns the document as one of that type, whatever it is. */
  public FixedAttribute<R> asFixed() {
    return new FixedAttribute<>(here());
  }

  /** Returns the condition that the document is of that type. */
  public Condition<R> isFixed() {
    return isType("Fixed");
  }

  /** Returns the document as one of that type, whatever it is. */
  public ShareAttribute<R> asShare() {
    return new ShareAttribute<>(here());
  }

  /** Returns the condition that the document is of that type. */
  public Condition<R> isShare() {
    return isType("Share");
  }

  private static final class FeeCodec extends DocumentFamilyCodec<Fee> {
    @Override
    public DocumentFamily<Fee> family() {
      return Parts.FAMILY;
    }
  }

  private static final class FeeKind<R> extends DocumentKind<R, Fee, FeeAttribute<R>> {
    FeeKind() {
      super(new FeeCodec());
    }

    @Override
    protected FeeAttribute<R> at(Path path) {
      return new FeeAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final DocumentFamily<Fee> FAMILY =
        DocumentFamily.<Fee>builder("kind")
            .member(Fixed.class, "Fixed", FixedAttribute.documentCodec())
            .member(Share.class, "Share", ShareAttribute.documentCodec())
            .build();

    private Parts() {}
  }
}
