package dev.waybill.processor.check;

import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.Conversions;
import dev.waybill.processor.model.ConvertedForm;
import dev.waybill.processor.model.NamedType;
import dev.waybill.processor.model.TypeRef;
import java.util.Optional;

/** What a converter stores can be where it is. */
final class ConvertedRules {
  private ConvertedRules() {}

  /** What the DAO of a projection cannot see of an attribute of its table, in such words too. */
  static Optional<String> hiddenFromProjection(AttributeModel attribute) {
    return attribute.bigs().stream()
        .flatMap(big -> big.converter().stream())
        .filter(converter -> !converter.accessible())
        .findFirst()
        .map(converter -> unmade(attribute.type().display(), converter.type()))
        .or(
            () ->
                Conversions.in(attribute.type()).stream()
                    .flatMap(type -> hidden(type).stream())
                    .findFirst());
  }

  private static String unmade(String type, TypeRef converter) {
    return "has the type "
        + type
        + ", whose converter '"
        + converter.nestedName()
        + "' its DAO cannot make. Make it, and its constructor, public.";
  }

  /** What the DAO cannot see of it, as the rest of a sentence that starts with the component. */
  static Optional<String> hidden(Converted type) {
    if (!type.usable()) {
      return Optional.of(unmade(type.display(), type.converter()));
    }
    return type.names().stream()
        .filter(name -> !name.accessible())
        .findFirst()
        .map(NamedType::type)
        .map(
            hidden ->
                "has the type "
                    + type.display()
                    + ", and its DAO cannot see "
                    + hidden.nestedName()
                    + ". Make that, and what it is in, public or package-private.");
  }

  /** Why it cannot be an element of a set. */
  static Optional<String> element(Converted type, boolean sorted) {
    if (type.form() == ConvertedForm.ANY) {
      return Optional.of(
          converter(type)
              + "may store anything, while DynamoDB's sets hold text, numbers or binary only. Let"
              + " it implement TextConverter, NumberConverter or BinaryConverter, or use List<"
              + type.display()
              + ">.");
    }
    return sorted && !type.comparable()
        ? Optional.of(type.display() + " has no order of its own. Use Set<" + type.display() + ">.")
        : Optional.empty();
  }

  /** Why it cannot be the key of a map. */
  static Optional<String> key(Converted type) {
    return type.form() == ConvertedForm.TEXT
        ? Optional.empty()
        : Optional.of(
            converter(type)
                + "stores something else than text. Let it implement TextConverter, or use"
                + " another key.");
  }

  private static String converter(Converted type) {
    return "'" + type.converter().nestedName() + "' ";
  }
}
