package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.BlobHandle;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.AttributeType.Unsupported;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.Stamp;
import dev.waybill.processor.model.StampModel;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What Waybill gives to components fits them, and each has one thing at most. */
final class StampRules {
  private final AttributeModel attribute;
  private final List<Diagnostic> found = new ArrayList<>();

  private StampRules(AttributeModel attribute) {
    this.attribute = attribute;
  }

  static List<Diagnostic> check(TableModel table) {
    List<Diagnostic> found = new ArrayList<>();
    Map<Stamp, AttributeModel> first = new EnumMap<>(Stamp.class);
    for (AttributeModel attribute : table.attributes()) {
      StampRules rules = new StampRules(attribute);
      for (StampModel stamp : attribute.stamps()) {
        rules.check(stamp);
        AttributeModel other = first.putIfAbsent(stamp.stamp(), attribute);
        if (other != null && stamp.stamp() != Stamp.GENERATED_ID) {
          rules.twice(stamp, other);
        }
      }
      rules.mixed();
      found.addAll(rules.found);
    }
    return found;
  }

  private void twice(StampModel stamp, AttributeModel other) {
    add(
        Problem.STAMP_TWICE,
        stamp,
        " stands on '"
            + other.component()
            + "' already, and a record has one at most. Remove one of them.");
  }

  private void mixed() {
    attribute.stamps().stream()
        .skip(1)
        .forEach(
            second ->
                found.add(
                    Problem.STAMPS_MIXED.at(
                        second.site(),
                        "'"
                            + attribute.component()
                            + "' has "
                            + attribute.stamps().get(0).stamp().annotation()
                            + " and "
                            + second.stamp().annotation()
                            + ", and a component is one of these things only."
                            + " Remove one of the annotations.")));
  }

  private void check(StampModel stamp) {
    if (attribute.isBig()) {
      add(
          Problem.STAMP_ON_KEY,
          stamp,
          " cannot stand on '"
              + attribute.component()
              + "', because it is big, and this stays in the item. Remove "
              + attribute.bigs().get(0).kind().annotation()
              + ", or this.");
    } else if ((attribute.isKey() || attribute.isKeyPart())
        && stamp.stamp() != Stamp.GENERATED_ID) {
      add(
          Problem.STAMP_ON_KEY,
          stamp,
          " cannot stand on '"
              + attribute.component()
              + "', because it is a key, and a key never changes. Annotate a component of its"
              + " own.");
    } else if (!(attribute.type() instanceof Unsupported || attribute.type() instanceof BlobHandle)
        && !fits(stamp)) {
      add(
          Problem.STAMP_TYPE,
          stamp,
          " cannot stand on '"
              + attribute.component()
              + "', which is of type "
              + attribute.type().display()
              + ". Use "
              + types(stamp)
              + ".");
    } else {
      stamp.supplier().flatMap(s -> SupplierRules.check(attribute, s)).ifPresent(found::add);
    }
    defaults(stamp);
  }

  private boolean fits(StampModel stamp) {
    AttributeType type = attribute.type();
    return switch (stamp.stamp()) {
      case VERSION -> is(type, Basic.INTEGER) || is(type, Basic.LONG);
      case TIME_TO_LIVE -> is(type, Basic.INSTANT) || is(type, Basic.LONG);
      case CREATED_AT, UPDATED_AT -> is(type, Basic.INSTANT);
      case GENERATED_ID ->
          stamp.supplier().isPresent()
              ? !(type instanceof Simple simple && simple.primitive())
              : is(type, Basic.STRING) || is(type, Basic.UUID);
    };
  }

  private static boolean is(AttributeType type, Basic basic) {
    return type instanceof Simple simple && simple.basic() == basic;
  }

  private static String types(StampModel stamp) {
    return switch (stamp.stamp()) {
      case VERSION -> "int, long, Integer or Long";
      case TIME_TO_LIVE -> "Instant, long or Long";
      case CREATED_AT, UPDATED_AT -> "Instant";
      case GENERATED_ID ->
          stamp.supplier().isPresent()
              ? "a type that can be null, such as Long"
              : "String or UUID, or name a supplier with @GeneratedId(….class)";
    };
  }

  private void defaults(StampModel stamp) {
    boolean allowed =
        switch (stamp.stamp()) {
          case GENERATED_ID -> true;
          case TIME_TO_LIVE -> !is(attribute.type(), Basic.INSTANT);
          case VERSION, CREATED_AT, UPDATED_AT -> false;
        };
    attribute
        .defaultText()
        // A key has no default at all, and is told so.
        .filter(text -> !allowed && !attribute.isKey() && !attribute.isKeyPart())
        .ifPresent(
            text ->
                found.add(
                    Problem.STAMP_DEFAULT.at(
                        text.site(),
                        "'"
                            + attribute.component()
                            + "' has "
                            + stamp.stamp().annotation()
                            + ", and what that means where it is absent is settled."
                            + " Remove the default.")));
  }

  private void add(Problem problem, StampModel stamp, String message) {
    found.add(problem.at(stamp.site(), stamp.stamp().annotation() + message));
  }
}
