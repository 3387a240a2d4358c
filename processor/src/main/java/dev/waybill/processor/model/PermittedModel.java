package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.Optional;

/**
 * A type that the interface of a table permits.
 *
 * @param site its name in the source
 * @param kind as users say it: "record", "class", "enum", "interface"
 * @param samePackage whether it is in the package of the interface
 * @param table what it is, if it is a record
 */
public record PermittedModel(
    TypeRef type, Site site, String kind, boolean samePackage, Optional<TableModel> table) {}
