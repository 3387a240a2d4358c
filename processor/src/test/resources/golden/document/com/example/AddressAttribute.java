package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.IntAttribute;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.NullableComparableAttribute;
import dev.waybill.runtime.attribute.NullableIntAttribute;
import dev.waybill.runtime.attribute.PlainAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The attribute of {@link Address} documents inside a record, with one for each of their parts.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 *
 * @param <R> the record that the document is in
 */
@Generated("dev.waybill.processor.WaybillProcessor")
public final class AddressAttribute<R> extends DocumentAttribute<R, Address> {
  /** Creates the attribute with a name. */
  public AddressAttribute(String name) {
    this(Path.of(name));
  }

  /** Creates the attribute at a path. */
  public AddressAttribute(Path path) {
    super(path, new AddressCodec());
  }

  /** Returns the kind of elements of lists, and of values of maps. */
  public static <R> Kind<R, Address, AddressAttribute<R>> documentKind() {
    return new AddressKind<>();
  }

  /** Returns what writes and reads the documents. */
  public static DocumentCodec<Address> documentCodec() {
    return new AddressCodec();
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> street() {
    return new TextAttribute<>(path("street"));
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> city() {
    return new TextAttribute<>(path("town"));
  }

  /** Returns the attribute of that component. */
  public IntAttribute<R, Integer> number() {
    return new IntAttribute<>(path("number"), Codecs.INTEGER);
  }

  /** Returns the attribute of that component. */
  public NullableIntAttribute<R, Integer> floor() {
    return new NullableIntAttribute<>(path("floor"), Codecs.INTEGER, 1);
  }

  /** Returns the attribute of that component. */
  public NullableAttribute<R, Address.Kind> kind() {
    return new NullableAttribute<>(path("kind"), Codecs.enumOf(Address.Kind.values()));
  }

  /** Returns the attribute of that component. */
  public NullableComparableAttribute<R, Instant> since() {
    return new NullableComparableAttribute<>(path("since"), Codecs.INSTANT);
  }

  /** Returns the attribute of that component. */
  public SetAttribute<R, UUID, Set<UUID>> keys() {
    return new SetAttribute<>(path("keys"), Codecs.UUID, Codecs.set(Codecs.UUID));
  }

  /** Returns the attribute of that component. */
  public MapAttribute<R, Address.Kind, Boolean, NullableAttribute<R, Boolean>> flags() {
    return new MapAttribute<>(
        path("flags"), Codecs.enumOf(Address.Kind.values()), Kind.value(Codecs.BOOLEAN));
  }

  /** Returns the attribute of that component. */
  public Address_PositionAttribute<R> position() {
    return new Address_PositionAttribute<>(path("position"));
  }

  /** Returns the attribute of that component. */
  public PlainAttribute<R, Boolean> existsAttribute() {
    return new PlainAttribute<>(path("exists"), Codecs.BOOLEAN);
  }

  /** Returns the attribute of that component. */
  public TextAttribute<R> fieldAttribute() {
    return new TextAttribute<>(path("field"));
  }

  private static final class AddressCodec extends DocumentCodec<Address> {
    @Override
    public void write(Address address, ItemWriter item) {
      item.put(Parts.STREET, address.street());
      item.put(Parts.CITY, address.city());
      item.put(Parts.NUMBER, address.number());
      item.put(Parts.FLOOR, address.floor());
      item.put(Parts.KIND, address.kind());
      item.put(Parts.SINCE, address.since());
      item.put(Parts.KEYS, address.keys());
      item.put(Parts.FLAGS, address.flags());
      item.put(Parts.POSITION.field(), address.position());
      item.put(Parts.EXISTS, address.exists());
      item.put(Parts.FIELD, address.field());
    }

    @Override
    public Address read(ItemReader item) {
      return new Address(
          item.get(Parts.STREET),
          item.get(Parts.CITY),
          item.require(Parts.NUMBER),
          item.require(Parts.FLOOR),
          item.get(Parts.KIND),
          item.get(Parts.SINCE),
          item.get(Parts.KEYS),
          item.get(Parts.FLAGS),
          item.get(Parts.POSITION.field()),
          item.require(Parts.EXISTS),
          item.get(Parts.FIELD));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.documents(Parts.POSITION.field());
    }
  }

  private static final class AddressKind<R> extends DocumentKind<R, Address, AddressAttribute<R>> {
    AddressKind() {
      super(new AddressCodec());
    }

    @Override
    protected AddressAttribute<R> at(Path path) {
      return new AddressAttribute<>(path);
    }
  }

  /** Made at the first use, since documents can contain one another. */
  private static final class Parts {
    static final TextAttribute<Address> STREET = new TextAttribute<>("street");

    static final TextAttribute<Address> CITY = new TextAttribute<>("town");

    static final IntAttribute<Address, Integer> NUMBER =
        new IntAttribute<>("number", Codecs.INTEGER);

    static final NullableIntAttribute<Address, Integer> FLOOR =
        new NullableIntAttribute<>("floor", Codecs.INTEGER, 1);

    static final NullableAttribute<Address, Address.Kind> KIND =
        new NullableAttribute<>("kind", Codecs.enumOf(Address.Kind.values()));

    static final NullableComparableAttribute<Address, Instant> SINCE =
        new NullableComparableAttribute<>("since", Codecs.INSTANT);

    static final SetAttribute<Address, UUID, Set<UUID>> KEYS =
        new SetAttribute<>("keys", Codecs.UUID, Codecs.set(Codecs.UUID));

    static final MapAttribute<Address, Address.Kind, Boolean, NullableAttribute<Address, Boolean>>
        FLAGS =
            new MapAttribute<>(
                "flags", Codecs.enumOf(Address.Kind.values()), Kind.value(Codecs.BOOLEAN));

    static final Address_PositionAttribute<Address> POSITION =
        new Address_PositionAttribute<>("position");

    static final PlainAttribute<Address, Boolean> EXISTS =
        new PlainAttribute<>("exists", Codecs.BOOLEAN);

    static final TextAttribute<Address> FIELD = new TextAttribute<>("field");

    private Parts() {}
  }
}
