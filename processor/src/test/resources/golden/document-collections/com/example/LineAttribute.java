package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.NullableDecimalAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import java.math.BigDecimal;

/**
 * The attribute of {@link Line} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class LineAttribute<R> extends DocumentAttribute<R, Line> {
  /** Creates the attribute with a name. */
  public LineAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public LineAttribute(Path path) {
    super(path, new LineCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Line, LineAttribute<R>> documentKind() {
    return new LineKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Line> documentCodec() {
    return new LineCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> article() {
    return new TextAttribute<>(path("article"));
  }

  /** Returns the attribute of that component. */
  public IntAttribute<R, Integer> count() {
    return new IntAttribute<>(path("count"), Codecs.INTEGER);
  }

  /** Returns the attribute of that component. */
  public NullableDecimalAttribute<R, BigDecimal> price() {
    return new NullableDecimalAttribute<>(path("price"), Codecs.BIG_DECIMAL);
  }

  private static final class LineCodec extends DocumentCodec<Line> {
    @Override
    public void write(Line line, ItemWriter item) {
      item.put(Parts.ARTICLE, line.article());
      item.put(Parts.COUNT, line.count());
      item.put(Parts.PRICE, line.price());
    }

    @Override
    public Line read(ItemReader item) {
      return new Line(item.get(Parts.ARTICLE), item.require(Parts.COUNT), item.get(Parts.PRICE));
    }
  }

  private static final class LineKind<R> extends DocumentKind<R, Line, LineAttribute<R>> {
    LineKind() {
      super(new LineCodec());
    }

    @Override
    protected LineAttribute<R> at(Path path) {
      return new LineAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Line> ARTICLE = new TextAttribute<>("article");

    static final IntAttribute<Line, Integer> COUNT = new IntAttribute<>("count", Codecs.INTEGER);

    static final NullableDecimalAttribute<Line, BigDecimal> PRICE =
        new NullableDecimalAttribute<>("price", Codecs.BIG_DECIMAL);

    private Parts() {}
  }
}
