package dev.waybill.processor.check;

import dev.waybill.processor.diagnostics.Diagnostic;
import dev.waybill.processor.diagnostics.Problem;
import dev.waybill.processor.model.AttributeModel;
import dev.waybill.processor.model.SupplierModel;
import java.util.Optional;

/** A class that gives ids is one that the DAO can make and use. */
final class SupplierRules {
  private SupplierRules() {}

  static Optional<Diagnostic> check(AttributeModel attribute, SupplierModel supplier) {
    String type = attribute.type().display();
    String wrong = "";
    if (!supplier.concrete()) {
      wrong =
          "is nothing that the DAO can make an instance of. Name a class that is not abstract, not"
              + " generic, and not inside an instance of another";
    } else if (!supplier.supplies()) {
      wrong =
          "gives no ids of '"
              + attribute.component()
              + "'. Let it implement Supplier<"
              + type
              + ">";
    } else if (!supplier.accessible()) {
      wrong =
          "has no constructor that the DAO can call. Make it, and a constructor without parameters"
              + " and checked exceptions, public or package-private";
    }
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.ID_SUPPLIER.at(
                supplier.site(), "'" + supplier.type().nestedName() + "' " + wrong + "."));
  }
}
