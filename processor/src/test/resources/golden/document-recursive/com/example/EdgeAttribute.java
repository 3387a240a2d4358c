package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DecimalAttribute;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Edge} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class EdgeAttribute<R> extends DocumentAttribute<R, Edge> {
  /** Creates the attribute with a name. */
  public EdgeAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public EdgeAttribute(Path path) {
    super(path, new EdgeCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Edge, EdgeAttribute<R>> documentKind() {
    return new EdgeKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Edge> documentCodec() {
    return new EdgeCodec();
  }

  /** Returns the attribute of that component. */
  public DecimalAttribute<R, Double> weight() {
    return new DecimalAttribute<>(path("weight"), Codecs.DOUBLE);
  }

  /** Returns the attribute of that component. */
  public MapAttribute<R, String, Node, NodeAttribute<R>> ends() {
    return new MapAttribute<>(path("ends"), Codecs.STRING, NodeAttribute.documentKind());
  }

  private static final class EdgeCodec extends DocumentCodec<Edge> {
    @Override
    public void write(Edge edge, ItemWriter item) {
      item.put(Parts.WEIGHT, edge.weight());
      item.put(Parts.ENDS, edge.ends());
    }

    @Override
    public Edge read(ItemReader item) {
      return new Edge(item.require(Parts.WEIGHT), item.get(Parts.ENDS));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.documents(Parts.ENDS);
    }
  }

  private static final class EdgeKind<R> extends DocumentKind<R, Edge, EdgeAttribute<R>> {
    EdgeKind() {
      super(new EdgeCodec());
    }

    @Override
    protected EdgeAttribute<R> at(Path path) {
      return new EdgeAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final DecimalAttribute<Edge, Double> WEIGHT =
        new DecimalAttribute<>("weight", Codecs.DOUBLE);

    static final MapAttribute<Edge, String, Node, NodeAttribute<Edge>> ENDS =
        new MapAttribute<>("ends", Codecs.STRING, NodeAttribute.documentKind());

    private Parts() {}
  }
}
