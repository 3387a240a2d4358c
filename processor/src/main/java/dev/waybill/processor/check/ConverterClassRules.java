package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.ConvertedForm;
import dev.waybill.processor.model.ConverterModel;
import java.util.Optional;
import java.util.stream.Collectors;

/** A class that converts values is one that generated code can make and use. */
final class ConverterClassRules {
  private ConverterClassRules() {}

  static Optional<Diagnostic> check(ConverterModel converter) {
    String name = "'" + converter.type().nestedName() + "' ";
    if (!converter.isConverter()) {
      return Optional.of(
          Problem.NOT_A_CONVERTER.at(
              converter.site(),
              name
                  + "is no converter. Let it implement TextConverter, NumberConverter,"
                  + " BinaryConverter or AttributeConverter."));
    }
    // What is generic cannot say it, and is told that it must not be generic.
    if (converter.converts().isEmpty() && converter.concrete()) {
      return Optional.of(
          Problem.NOT_A_CONVERTER.at(
              converter.site(),
              name + "does not say what it converts. Give its interface a type argument."));
    }
    if (converter.forms().size() > 1) {
      return Optional.of(
          Problem.NOT_A_CONVERTER.at(
              converter.site(),
              name
                  + "is "
                  + converter.forms().stream()
                      .map(ConvertedForm::converter)
                      .collect(Collectors.joining(" and "))
                  + " at once. Implement one of them."));
    }
    return unusable(converter).map(wrong -> Problem.CONVERTER_CLASS.at(converter.site(), wrong));
  }

  /** Why generated code cannot make an instance, if it cannot. */
  static Optional<String> unusable(ConverterModel converter) {
    String name = "'" + converter.type().nestedName() + "' ";
    if (!converter.concrete()) {
      return Optional.of(
          name
              + "is nothing that the DAO can make an instance of. Name a class that is not"
              + " abstract, not generic, and not inside an instance of another.");
    }
    return converter.accessible()
        ? Optional.empty()
        : Optional.of(
            name
                + "has no constructor that the DAO can call. Make it, and a constructor without"
                + " parameters and checked exceptions, public or package-private.");
  }
}
