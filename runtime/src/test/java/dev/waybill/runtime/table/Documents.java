package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.DocumentAttribute;
import dev.waybill.runtime.attribute.DocumentFamilyAttribute;
import dev.waybill.runtime.attribute.DocumentKind;
import dev.waybill.runtime.attribute.Kind;
import dev.waybill.runtime.attribute.ListAttribute;
import dev.waybill.runtime.attribute.MapAttribute;
import dev.waybill.runtime.attribute.SetAttribute;
import dev.waybill.runtime.attribute.TextAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.DocumentCodec;
import dev.waybill.runtime.codec.DocumentFamily;
import dev.waybill.runtime.codec.DocumentFamilyCodec;
import dev.waybill.runtime.codec.DocumentParts;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.RecordCodec;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the processor would generate for records with documents. */
final class Documents {
  /** Where content of documents goes; up to 20 bytes stay in the item. */
  static final Placement PLACE = Placement.of("{table}/{sha256}", "text/plain").inlineUpTo(20);

  /** Up to 200 bytes stay, which is more than a pointer has. */
  static final Placement ROOMY = PLACE.inlineUpTo(200);

  static final Placement AWAY = Placement.of("{table}/{sha256}", "image/png");

  static final TextKeyAttribute<Person> ID = new TextKeyAttribute<>("id");
  static final PlaceAttribute<Person> HOME = new PlaceAttribute<>("home");
  static final ListAttribute<Person, Place, PlaceAttribute<Person>> OLD =
      new ListAttribute<>("old", PlaceAttribute.documentKind());
  static final MapAttribute<Person, String, Place, PlaceAttribute<Person>> BY_NAME =
      new MapAttribute<>("byName", Codecs.STRING, PlaceAttribute.documentKind());
  static final PaymentAttribute<Person> PAYMENT =
      new PaymentAttribute<>(Path.of("payment").formerly("paid"));

  static final TableSchema<Person> SCHEMA = schema(0);

  private Documents() {}

  static TableSchema<Person> schema(int spillAbove) {
    return TableSchema.builder("people", new PersonCodec())
        .partitionKey(ID)
        .documents(HOME.field(), OLD, BY_NAME, PAYMENT.field())
        .spillAbove(spillAbove)
        .build();
  }

  record Person(
      String id, Place home, List<Place> old, Map<String, Place> byName, Payment payment) {
    static Person of(Place home) {
      return new Person("7", home, null, null, null);
    }

    static Person paying(Payment payment) {
      return new Person("7", null, null, null, payment);
    }
  }

  /** A place, in which there may be another one. */
  record Place(String town, String note, Blob image, Set<String> tags, Place inner) {
    static Place of(String note) {
      return new Place("Here", note, null, Set.of(), null);
    }

    Place in(Place outer) {
      return new Place(outer.town, outer.note, outer.image, outer.tags, this);
    }
  }

  sealed interface Payment permits Card, Cash, Other {}

  record Card(String number, String proof) implements Payment {}

  record Cash(Place where) implements Payment {}

  record Other(String type, String note) implements Payment {}

  static final class PersonCodec implements RecordCodec<Person> {
    @Override
    public void write(Person person, ItemWriter item) {
      writeKey(person, item);
      item.put(HOME.field(), person.home());
      item.put(OLD, person.old());
      item.put(BY_NAME, person.byName());
      item.put(PAYMENT.field(), person.payment());
    }

    @Override
    public void writeKey(Person person, ItemWriter item) {
      item.put(ID, person.id());
    }

    @Override
    public Person read(ItemReader item) {
      return new Person(
          item.require(ID),
          item.get(HOME.field()),
          item.get(OLD),
          item.get(BY_NAME),
          item.get(PAYMENT.field()));
    }
  }

  static final class PlaceAttribute<R> extends DocumentAttribute<R, Place> {
    PlaceAttribute(String name) {
      this(Path.of(name));
    }

    PlaceAttribute(Path path) {
      super(path, new PlaceCodec());
    }

    static <R> Kind<R, Place, PlaceAttribute<R>> documentKind() {
      return new PlaceKind<>();
    }

    TextAttribute<R> town() {
      return new TextAttribute<>(path("town").formerly("city"));
    }

    BigAttribute<R, String> note() {
      return new BigAttribute<>(path("note"), Content.TEXT, PLACE);
    }

    BigAttribute<R, Blob> image() {
      return new BigAttribute<>(path("image").formerly("photo"), Content.BLOB, AWAY);
    }

    SetAttribute<R, String, Set<String>> tags() {
      return new SetAttribute<>(path("tags"), Codecs.STRING, Codecs.set(Codecs.STRING));
    }

    PlaceAttribute<R> inner() {
      return new PlaceAttribute<>(path("inner"));
    }

    private static final class PlaceCodec extends DocumentCodec<Place> {
      @Override
      public void write(Place place, ItemWriter item) {
        item.put(Parts.TOWN, place.town());
        item.put(Parts.NOTE, place.note());
        item.put(Parts.IMAGE, place.image());
        item.put(Parts.TAGS, place.tags());
        item.put(Parts.INNER.field(), place.inner());
      }

      @Override
      public Place read(ItemReader item) {
        return new Place(
            item.require(Parts.TOWN),
            item.get(Parts.NOTE),
            item.get(Parts.IMAGE),
            item.require(Parts.TAGS),
            item.get(Parts.INNER.field()));
      }

      @Override
      protected void describe(DocumentParts parts) {
        parts.big(Parts.NOTE).big(Parts.IMAGE).documents(Parts.INNER.field());
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

    private static final class Parts {
      static final TextAttribute<Place> TOWN =
          new TextAttribute<>(Path.of("town").formerly("city"));
      static final BigAttribute<Place, String> NOTE =
          new BigAttribute<>("note", Content.TEXT, PLACE);
      static final BigAttribute<Place, Blob> IMAGE =
          new BigAttribute<>(Path.of("image").formerly("photo"), Content.BLOB, AWAY);
      static final SetAttribute<Place, String, Set<String>> TAGS =
          new SetAttribute<>("tags", Codecs.STRING, Codecs.set(Codecs.STRING));
      static final PlaceAttribute<Place> INNER = new PlaceAttribute<>("inner");
    }
  }

  static final class PaymentAttribute<R> extends DocumentFamilyAttribute<R, Payment> {
    PaymentAttribute(Path path) {
      super(path, new PaymentCodec());
    }

    CardAttribute<R> asCard() {
      return new CardAttribute<>(here());
    }

    Condition<R> isCard() {
      return isType("Card");
    }

    Condition<R> isOther() {
      return isType("Other");
    }

    private static final class PaymentCodec extends DocumentFamilyCodec<Payment> {
      @Override
      public DocumentFamily<Payment> family() {
        return Parts.FAMILY;
      }
    }

    private static final class Parts {
      static final DocumentFamily<Payment> FAMILY =
          DocumentFamily.<Payment>builder("_type")
              .member(Card.class, "Card", new CardCodec())
              .member(Cash.class, "Cash", new CashCodec())
              .fallback(Other.class, "Other", new OtherCodec())
              .build();
    }
  }

  static final class CardAttribute<R> extends DocumentAttribute<R, Card> {
    CardAttribute(Path path) {
      super(path, new CardCodec());
    }

    TextAttribute<R> number() {
      return new TextAttribute<>(path("number"));
    }

    BigAttribute<R, String> proof() {
      return new BigAttribute<>(path("proof"), Content.TEXT, ROOMY);
    }
  }

  private static final class CardCodec extends DocumentCodec<Card> {
    static final TextAttribute<Card> NUMBER = new TextAttribute<>("number");
    static final BigAttribute<Card, String> PROOF =
        new BigAttribute<>("proof", Content.TEXT, ROOMY);

    @Override
    public void write(Card card, ItemWriter item) {
      item.put(NUMBER, card.number());
      item.put(PROOF, card.proof());
    }

    @Override
    public Card read(ItemReader item) {
      return new Card(item.require(NUMBER), item.get(PROOF));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.big(PROOF);
    }
  }

  private static final class CashCodec extends DocumentCodec<Cash> {
    static final PlaceAttribute<Cash> WHERE = new PlaceAttribute<>("where");

    @Override
    public void write(Cash cash, ItemWriter item) {
      item.put(WHERE.field(), cash.where());
    }

    @Override
    public Cash read(ItemReader item) {
      return new Cash(item.require(WHERE.field()));
    }

    @Override
    protected void describe(DocumentParts parts) {
      parts.documents(WHERE.field());
    }
  }

  private static final class OtherCodec extends DocumentCodec<Other> {
    static final TextAttribute<Other> TYPE = new TextAttribute<>("_type");
    static final TextAttribute<Other> NOTE = new TextAttribute<>("note");

    @Override
    public void write(Other other, ItemWriter item) {
      item.put(TYPE, other.type());
      item.put(NOTE, other.note());
    }

    @Override
    public Other read(ItemReader item) {
      return new Other(item.get(TYPE), item.get(NOTE));
    }
  }
}
