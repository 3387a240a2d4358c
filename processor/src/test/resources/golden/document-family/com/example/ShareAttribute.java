package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import java.math.BigDecimal;

/**
 * The attribute of {@link Share} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class ShareAttribute<R> extends DocumentAttribute<R, Share> {
  /** Creates the attribute with a name. */
  public ShareAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public ShareAttribute(Path path) {
    super(path, new ShareCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Share, ShareAttribute<R>> documentKind() {
    return new ShareKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Share> documentCodec() {
    return new ShareCodec();
  }

  /** Returns the attribute of that component. */
  public NullableDecimalAttribute<R, BigDecimal> percent() {
    return new NullableDecimalAttribute<>(path("percent"), Codecs.BIG_DECIMAL);
  }

  private static final class ShareCodec extends DocumentCodec<Share> {
    @Override
    public void write(Share share, ItemWriter item) {
      item.put(Parts.PERCENT, share.percent());
    }

    @Override
    public Share read(ItemReader item) {
      return new Share(item.get(Parts.PERCENT));
    }
  }

  private static final class ShareKind<R> extends DocumentKind<R, Share, ShareAttribute<R>> {
    ShareKind() {
      super(new ShareCodec());
    }

    @Override
    protected ShareAttribute<R> at(Path path) {
      return new ShareAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final NullableDecimalAttribute<Share, BigDecimal> PERCENT =
        new NullableDecimalAttribute<>("percent", Codecs.BIG_DECIMAL);

    private Parts() {}
  }
}
