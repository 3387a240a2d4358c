package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users write about documents: what can work compiles without a warning, and nothing else. */
class DocumentCallerTest {
  private static final String PERSON =
      """
      @Table("people")
      public record Person(
          @PartitionKey String id,
          Address address,
          Address second,
          @Attribute(name = "past", formerly = "old") List<Address> past,
          Map<String, Address> byName,
          Map<Thread.State, List<Address>> byState,
          Payment payment,
          List<Payment> tried,
          Empty empty) {}
      """;

  private static final String ADDRESS =
      """
      @Document
      public record Address(
          String street,
          @Attribute(name = "town", formerly = {"city", "place"}) String city,
          int number,
          Kind kind,
          Instant since,
          boolean done,
          byte[] hash,
          @BigText String note,
          @BigBinary Blob photo,
          Set<String> words,
          List<Integer> counts,
          Map<String, Long> sizes,
          Position position,
          List<Position> positions,
          Address previous,
          boolean exists) {
        public enum Kind { HOME, WORK }
        @Document
        public record Position(double north, Double east) {}
      }
      """;

  private static final String PAYMENT =
      """
      @Document
      public sealed interface Payment {
        record Card(String number, int year) implements Payment {}
        @TypeName("cash") record Cash(long cents, Address where) implements Payment {}
        @Fallback record Other(@Attribute(name = "_type") String type) implements Payment {}
      }
      """;

  private static final String VISIT =
      """
      @Table("visits")
      public record Visit(@PartitionKey String id, Address address, String text) {}
      """;

  private static final String CAN_WORK =
      """
      { people.save(person); Optional<Person> found = people.get("id"); }
      { people.update("id", ADDRESS.set(address), ADDRESS.setIfAbsent(address)); }
      { people.update("id", ADDRESS.remove(), ADDRESS.set(SECOND)); }
      { people.update("id", ADDRESS.street().set("x"), ADDRESS.city().remove()); }
      { people.update("id", ADDRESS.number().add(1), ADDRESS.number().set(5)); }
      { people.update("id", ADDRESS.since().set(NOW), ADDRESS.kind().set(Address.Kind.HOME)); }
      { people.update("id", ADDRESS.note().set("long"), ADDRESS.photo().set(photo)); }
      { people.update("id", ADDRESS.photo().remove(), ADDRESS.hash().set(new byte[0])); }
      { people.update("id", ADDRESS.words().addAll("a", "b"), ADDRESS.words().remove()); }
      { people.update("id", ADDRESS.counts().append(1, 2), ADDRESS.counts().at(0).add(1)); }
      { people.update("id", ADDRESS.sizes().key("x").add(1)); }
      { people.update("id", ADDRESS.position().north().add(1.5)); }
      { people.update("id", ADDRESS.position().east().remove()); }
      { people.update("id", ADDRESS.positions().at(2).set(position)); }
      { people.update("id", ADDRESS.positions().at(2).north().set(1)); }
      { people.update("id", ADDRESS.previous().previous().street().set("x")); }
      { people.update("id", ADDRESS.previous().set(ADDRESS), ADDRESS.previous().remove()); }
      { people.update("id", ADDRESS.existsAttribute().set(true)); }
      { people.update("id", PAST.append(address, address), PAST.prepend(address)); }
      { people.update("id", PAST.set(List.of(address)), PAST.appendAll(List.of(address))); }
      { people.update("id", PAST.at(1).set(address), PAST.at(1).remove()); }
      { people.update("id", PAST.at(1).note().set("x"), PAST.at(2).number().add(1)); }
      { people.update("id", BY_NAME.key("a").set(address), BY_NAME.key("b").remove()); }
      { people.update("id", BY_NAME.key("a").setIfAbsent(address)); }
      { people.update("id", BY_STATE.key(Thread.State.NEW).append(address)); }
      { people.update("id", BY_STATE.key(Thread.State.NEW).at(1).city().set("x")); }
      { people.update("id", PAYMENT.set(new Payment.Card("1", 2))); }
      { people.update("id", PAYMENT.set(new Payment.Cash(1, address))); }
      { people.update("id", PAYMENT.asCash().cents().add(1), PAYMENT.remove()); }
      { people.update("id", PAYMENT.asCash().where().note().set("x")); }
      { people.update("id", TRIED.append(new Payment.Other("x"), new Payment.Card("1", 2))); }
      { people.update("id", TRIED.at(0).asCard().year().set(2030)); }
      { people.update("id", EMPTY.set(new Empty()), EMPTY.setIfAbsent(new Empty())); }
      { people.onlyIf(ADDRESS.exists().and(SECOND.notExists())).save(person); }
      { people.onlyIf(ADDRESS.street().eq("x").or(ADDRESS.number().gt(3))).save(person); }
      { people.onlyIf(ADDRESS.note().sameContentAs("x")).save(person); }
      { people.onlyIf(ADDRESS.photo().exists().or(ADDRESS.note().notExists())).save(person); }
      { people.onlyIf(PAST.at(3).city().beginsWith("x").or(PAST.size().gt(2))).save(person); }
      { people.onlyIf(ADDRESS.city().eq(SECOND.city())).save(person); }
      { people.onlyIf(ADDRESS.position().eq(position)).save(person); }
      { people.onlyIf(ADDRESS.position().in(position, position)).save(person); }
      { people.onlyIf(ADDRESS.position().in(List.of(position)).not()).save(person); }
      { people.onlyIf(ADDRESS.positions().contains(position)).save(person); }
      { people.onlyIf(ADDRESS.attributeType(AttributeType.M)).save(person); }
      { people.onlyIf(PAYMENT.isCard().and(PAYMENT.asCard().year().lt(2030))).save(person); }
      { people.onlyIf(PAYMENT.isOther().or(PAYMENT.asOther().type().eq("x"))).save(person); }
      { people.onlyIf(EMPTY.eq(new Empty()).or(EMPTY.ne(new Empty()))).save(person); }
      { List<Person> some = people.scan().filter(ADDRESS.since().between(NOW, NOW)).list(); }
      { Condition<Person> same = street(ADDRESS).and(street(PAST.at(1))); }
      { AddressAttribute<Person> at = PAST.at(0); Condition<Person> same = street(at.previous()); }
      """;

  /** What is wrong, and how one would write it. */
  private static final String CANNOT_WORK =
      """
      an action of another record | people.update("id", VisitDao.ADDRESS.street().set("x"))
      a document of another record | people.update("id", ADDRESS.set(VisitDao.ADDRESS))
      a condition of another record | people.onlyIf(VisitDao.ADDRESS.exists())
      conditions of two records | ADDRESS.exists().and(VisitDao.ADDRESS.exists())
      parts of two records | ADDRESS.city().eq(VisitDao.ADDRESS.city())
      text as a document | ADDRESS.set("x")
      another document | ADDRESS.set(position)
      a document of another type | ADDRESS.set(ADDRESS.position())
      a list of other documents | PAST.append(position)
      a list of documents of another | PAST.set(List.of(position))
      a set as a list | PAST.addAll(address)
      an element of another type | PAST.at(0).set(position)
      a place that is no number | PAST.at("0")
      a map of other documents | BY_NAME.key("x").set(position)
      a key of another enum | BY_STATE.key(Address.Kind.HOME)
      too short a path | BY_STATE.key(Thread.State.NEW).street()
      a part of a list | PAST.street()
      a set of another type | ADDRESS.words().addAll(1)
      a set set to a list | ADDRESS.words().set(List.of("x"))
      a part of another type | ADDRESS.number().set("1")
      a fraction for a whole number | ADDRESS.number().add(1.5)
      a primitive cannot be removed | ADDRESS.number().remove()
      a flag cannot be removed | ADDRESS.done().remove()
      an enum of another type | ADDRESS.kind().set(Thread.State.NEW)
      an order of documents | ADDRESS.lt(address)
      a size of documents | ADDRESS.size()
      an order of content | ADDRESS.note().lt("x")
      content as a value | ADDRESS.note().eq("x")
      a prefix of content | ADDRESS.note().beginsWith("x")
      an order of handles | ADDRESS.photo().gt(photo)
      a handle as text | ADDRESS.photo().set("x")
      an order of enums | ADDRESS.kind().lt(Address.Kind.HOME)
      nothing is added to a document | ADDRESS.add(1)
      a member of another family | PAYMENT.set(address)
      a member has no name of others | PAYMENT.asCard().cents()
      a family has no parts | PAYMENT.year()
      a list of another family | TRIED.append(address)
      what is in no document | ADDRESS.previous().zip()
      the inside of a document | ADDRESS.path("street")
      the inside of a family | PAYMENT.isType("Card")
      the path of a family | PAYMENT.here()
      the constants of a document | AddressAttribute.Parts.STREET
      """;

  @TempDir Path output;

  @Test
  void whatCanWorkCompilesWithoutAWarning() {
    Compilation.Result result = caller(CAN_WORK).strictly().run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.succeeded()).isTrue();
  }

  @Test
  void whatCannotWorkDoesNotCompile() {
    List<String> expressions =
        CANNOT_WORK.lines().map(line -> line.substring(line.indexOf('|') + 2)).toList();
    String statements =
        expressions.stream()
            .map(expression -> "{ Object result = " + expression + "; }")
            .collect(Collectors.joining("\n"));
    Compilation.Result result = caller(statements).run();

    List<Long> lines = result.errors().stream().map(Compilation.Found::line).toList();
    long first = Collections.min(lines);
    List<String> refused =
        lines.stream().map(line -> expressions.get((int) (line - first))).toList();
    assertThat(refused).containsExactlyElementsOf(expressions);
    assertThat(result.errors())
        .allSatisfy(
            error -> {
              assertThat(error.file()).isEqualTo("/com/example/Caller.java");
              assertThat(error.code())
                  .matches(
                      "compiler\\.err\\.(cant\\.(apply|resolve)|prob\\.found\\.req|report\\.access).*");
            });
  }

  @Test
  void aDocumentWithoutComponentsHasNoParts() {
    Compilation.Result result =
        Compilation.into(output)
            .strictly()
            .example("Empty", "@Document public record Empty() {}")
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/EmptyAttribute.java"))
        .contains("return new Empty();")
        .doesNotContain("class Parts");
  }

  private Compilation caller(String statement) {
    String caller =
        """
        import static com.example.PersonDao.*;
        import dev.waybill.runtime.attribute.AttributeType;
        import dev.waybill.runtime.attribute.Condition;

        abstract class Caller {
          static final Instant NOW = Instant.EPOCH;

          /** Works on a document wherever it is. */
          static <R> Condition<R> street(AddressAttribute<R> address) {
            return address.street().exists().and(address.note().exists());
          }

          void call(
              PersonDao people,
              Person person,
              Address address,
              Address.Position position,
              Blob photo) {
            %s
          }
        }
        """
            .formatted(statement);
    return Compilation.into(output)
        .example("Person", PERSON)
        .example("Address", ADDRESS)
        .example("Payment", PAYMENT)
        .example("Empty", "@Document public record Empty() {}")
        .example("Visit", VISIT)
        .example("Caller", caller);
  }
}
