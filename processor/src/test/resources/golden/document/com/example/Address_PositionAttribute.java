package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DecimalAttribute;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/**
 * The attribute of {@link Address.Position} documents inside a record, with one for each of their
 * parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class Address_PositionAttribute<R> extends DocumentAttribute<R, Address.Position> {
  /** Creates the attribute with a name. */
  public Address_PositionAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public Address_PositionAttribute(Path path) {
    super(path, new PositionCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Address.Position, Address_PositionAttribute<R>> documentKind() {
    return new PositionKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Address.Position> documentCodec() {
    return new PositionCodec();
  }

  /** Returns the attribute of that component. */
  public DecimalAttribute<R, Double> north() {
    return new DecimalAttribute<>(path("north"), Codecs.DOUBLE);
  }

  /** Returns the attribute of that component. */
  public DecimalAttribute<R, Double> east() {
    return new DecimalAttribute<>(path("east"), Codecs.DOUBLE);
  }

  private static final class PositionCodec extends DocumentCodec<Address.Position> {
    @Override
    public void write(Address.Position position, ItemWriter item) {
      item.put(Parts.NORTH, position.north());
      item.put(Parts.EAST, position.east());
    }

    @Override
    public Address.Position read(ItemReader item) {
      return new Address.Position(item.require(Parts.NORTH), item.require(Parts.EAST));
    }
  }

  private static final class PositionKind<R>
      extends DocumentKind<R, Address.Position, Address_PositionAttribute<R>> {
    PositionKind() {
      super(new PositionCodec());
    }

    @Override
    protected Address_PositionAttribute<R> at(Path path) {
      return new Address_PositionAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final DecimalAttribute<Address.Position, Double> NORTH =
        new DecimalAttribute<>("north", Codecs.DOUBLE);

    static final DecimalAttribute<Address.Position, Double> EAST =
        new DecimalAttribute<>("east", Codecs.DOUBLE);

    private Parts() {}
  }
}
