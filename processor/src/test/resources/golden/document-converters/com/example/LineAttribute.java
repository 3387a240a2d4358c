package com.example;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.TextCodec;
import dev.waybill.runtime.json.JacksonConverter;
import java.util.Currency;
import java.util.List;

/**
 * The attribute of {@link Line} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class LineAttribute<R> extends DocumentAttribute<R, Line> {
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
  public NullableAttribute<R, Currency> currency() {
    return new NullableAttribute<>(path("currency"), Parts.LINE_CODE);
  }

  /** Returns the attribute of that component. */
  public MapAttribute<R, String, List<Currency>, ListAttribute<R, Currency, NullableAttribute<R, Currency>>> others(
      ) {
    return new MapAttribute<>(
        path("others"), Codecs.STRING, Kind.list(Kind.value(Parts.LINE_CODE)));
  }

  /** Returns the attribute of that component. */
  public BigAttribute<R, List<String>> notes() {
    return new BigAttribute<>(
        path("notes"),
        Content.of(JacksonConverter.of(new TypeReference<List<String>>() {})),
        Placement.of("{table}/{sha256}", "application/json"));
  }

  private static final class LineCodec extends DocumentCodec<Line> {
    @Override
    public void write(Line line, ItemWriter item) {
      item.put(Parts.CURRENCY, line.currency());
      item.put(Parts.OTHERS, line.others());
      item.put(Parts.NOTES, line.notes());
    }

    @Override
    public Line read(ItemReader item) {
      return new Line(item.get(Parts.CURRENCY), item.get(Parts.OTHERS), item.get(Parts.NOTES));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.big(Parts.NOTES);
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
    static final TextCodec<Currency> LINE_CODE = Codecs.converted(new Line.Code());

    static final NullableAttribute<Line, Currency> CURRENCY =
        new NullableAttribute<>("currency", LINE_CODE);

    static final MapAttribute<
            Line,
            String,
            List<Currency>,
            ListAttribute<Line, Currency, NullableAttribute<Line, Currency>>>
        OTHERS = new MapAttribute<>("others", Codecs.STRING, Kind.list(Kind.value(LINE_CODE)));

    static final BigAttribute<Line, List<String>> NOTES =
        new BigAttribute<>(
            "notes",
            Content.of(JacksonConverter.of(new TypeReference<List<String>>() {})),
            Placement.of("{table}/{sha256}", "application/json"));

    private Parts() {}
  }
}
