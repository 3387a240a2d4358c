package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.BigSettings;
import dev.waybill.processor.model.DocumentsIn;
import dev.waybill.processor.model.Setting;
import dev.waybill.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much content stays inside an item, and from which size on it does not. */
final class InlineRules {
  /** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
  private static final int LARGEST_ITEM = 409_600;

  private InlineRules() {}

  static Optional<Diagnostic> check(BigSettings big) {
    return size("inlineUpTo", big.inlineUpTo(), Problem.INLINE_SIZE, "to keep all content in S3");
  }

  /**
   * @param tables the types of items that one table has
   */
  static List<Diagnostic> check(Setting<Integer> above, List<TableModel> tables) {
    List<Diagnostic> found = new ArrayList<>();
    size("spillAbove", above, Problem.SPILL_SIZE, "so that nothing moves to S3")
        .ifPresent(found::add);
    if (above.value() != 0 && tables.stream().allMatch(InlineRules::nothingInline)) {
      found.add(
          Problem.SPILL_UNUSED.at(
              above.site(),
              "'spillAbove' has no effect where no content stays inside the item. Remove it, or"
                  + " add 'inlineUpTo' to a @BigText or @BigBinary."));
    }
    return found;
  }

  private static Optional<Diagnostic> size(
      String member, Setting<Integer> bytes, Problem problem, String otherwise) {
    if (bytes.value() >= 0 && bytes.value() <= LARGEST_ITEM) {
      return Optional.empty();
    }
    return Optional.of(
        problem.at(
            bytes.site(),
            "'"
                + member
                + "' cannot be "
                + bytes.value()
                + ". Write 1 to "
                + LARGEST_ITEM
                + " bytes, since DynamoDB takes no larger item, or leave it out "
                + otherwise
                + "."));
  }

  /** A size that cannot be was meant to be one that can. */
  private static boolean nothingInline(TableModel table) {
    // What is inline inside a document is for the document to say.
    return table.attributes().stream()
            .allMatch(attribute -> DocumentsIn.type(attribute.type()).findAny().isEmpty())
        && table.attributes().stream()
            .flatMap(attribute -> attribute.bigs().stream())
            .allMatch(big -> big.inlineUpTo().value() == 0);
  }
}
