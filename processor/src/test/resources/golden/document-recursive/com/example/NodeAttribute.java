package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Node} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class NodeAttribute<R> extends DocumentAttribute<R, Node> {
  /** Creates the attribute with a name. */
  public NodeAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public NodeAttribute(Path path) {
    super(path, new NodeCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Node, NodeAttribute<R>> documentKind() {
    return new NodeKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Node> documentCodec() {
    return new NodeCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> name() {
    return new TextAttribute<>(path("name"));
  }

  /** Returns the attribute of that component. */
  public NodeAttribute<R> next() {
    return new NodeAttribute<>(path("next"));
  }

  /** Returns the attribute of that component. */
  public ListAttribute<R, Node, NodeAttribute<R>> children() {
    return new ListAttribute<>(path("children"), NodeAttribute.documentKind());
  }

  /** Returns the attribute of that component. */
  public EdgeAttribute<R> edge() {
    return new EdgeAttribute<>(path("edge"));
  }

  private static final class NodeCodec extends DocumentCodec<Node> {
    @Override
    public void write(Node node, ItemWriter item) {
      item.put(Parts.NAME, node.name());
      item.put(Parts.NEXT.field(), node.next());
      item.put(Parts.CHILDREN, node.children());
      item.put(Parts.EDGE.field(), node.edge());
    }

    @Override
    public Node read(ItemReader item) {
      return new Node(
          item.get(Parts.NAME),
          item.get(Parts.NEXT.field()),
          item.get(Parts.CHILDREN),
          item.get(Parts.EDGE.field()));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.documents(Parts.NEXT.field(), Parts.CHILDREN, Parts.EDGE.field());
    }
  }

  private static final class NodeKind<R> extends DocumentKind<R, Node, NodeAttribute<R>> {
    NodeKind() {
      super(new NodeCodec());
    }

    @Override
    protected NodeAttribute<R> at(Path path) {
      return new NodeAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Node> NAME = new TextAttribute<>("name");

    static final NodeAttribute<Node> NEXT = new NodeAttribute<>("next");

    static final ListAttribute<Node, Node, NodeAttribute<Node>> CHILDREN =
        new ListAttribute<>("children", NodeAttribute.documentKind());

    static final EdgeAttribute<Node> EDGE = new EdgeAttribute<>("edge");

    private Parts() {}
  }
}
