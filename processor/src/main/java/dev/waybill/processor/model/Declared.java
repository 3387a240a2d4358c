package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Set;

/** A record that gets a DAO, as it stands in the source. */
public sealed interface Declared permits TableModel, TableFamilyModel, ProjectionModel {
  Declaration declaration();

  /** The annotation that asks for the DAO, as users write it. */
  String annotation();

  /** Where that annotation stands. */
  Site site();

  /** Its components, as the DAO takes them. */
  List<AttributeModel> attributes();

  /** Whether the canonical constructor is deprecated. */
  Deprecation constructor();

  /** Simple names of {@code java.lang} that mean another type in the record's package. */
  Set<String> hiddenLangNames();

  default TypeRef type() {
    return declaration().type();
  }

  default TypeRef dao() {
    return type().dao();
  }
}
