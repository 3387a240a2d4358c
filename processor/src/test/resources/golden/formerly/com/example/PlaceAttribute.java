package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Place} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class PlaceAttribute<R> extends DocumentAttribute<R, Place> {
  /** Creates the attribute with a name. */
  public PlaceAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public PlaceAttribute(Path path) {
    super(path, new PlaceCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Place, PlaceAttribute<R>> documentKind() {
    return new PlaceKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Place> documentCodec() {
    return new PlaceCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> city() {
    return new TextAttribute<>(path("town").formerly("city", "place"));
  }

  /** Returns the attribute of that component. */
  public BigAttribute<R, String> note() {
    return new BigAttribute<>(
        path("note").formerly("text"),
        Content.TEXT,
        Placement.of("{table}/{sha256}", "text/plain; charset=utf-8"));
  }

  /** Returns the attribute of that component. */
  public ListAttribute<R, String, TextAttribute<R>> aliases() {
    return new ListAttribute<>(path("aliases").formerly("names"), Kind.text());
  }

  private static final class PlaceCodec extends DocumentCodec<Place> {
    @Override
    public void write(Place place, ItemWriter item) {
      item.put(Parts.CITY, place.city());
      item.put(Parts.NOTE, place.note());
      item.put(Parts.ALIASES, place.aliases());
    }

    @Override
    public Place read(ItemReader item) {
      return new Place(item.get(Parts.CITY), item.get(Parts.NOTE), item.get(Parts.ALIASES));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.big(Parts.NOTE);
    }
  }

  private static final class PlaceKind<R> extends DocumentKind<R, Place, PlaceAttribute<R>> {
    PlaceKind() {
      super(new PlaceCodec());
    }

    @Override
    protected PlaceAttribute<R> at(Path path) {
      return new PlaceAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Place> CITY =
        new TextAttribute<>(Path.of("town").formerly("city", "place"));

    static final BigAttribute<Place, String> NOTE =
        new BigAttribute<>(
            Path.of("note").formerly("text"),
            Content.TEXT,
            Placement.of("{table}/{sha256}", "text/plain; charset=utf-8"));

    static final ListAttribute<Place, String, TextAttribute<Place>> ALIASES =
        new ListAttribute<>(Path.of("aliases").formerly("names"), Kind.text());

    private Parts() {}
  }
}
