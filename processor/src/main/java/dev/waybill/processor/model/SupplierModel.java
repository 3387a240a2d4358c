package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;

/**
 * A class that is to give ids.
 *
 * @param site where it is named
 * @param type its name; that of a keyword, where it is no class at all
 * @param concrete whether it is a class that an expression outside of it can create
 * @param accessible whether the DAO can see it, and a constructor without parameters
 * @param supplies whether it is a {@code Supplier} of the component's type
 */
public record SupplierModel(
    Site site,
    TypeRef type,
    boolean concrete,
    boolean accessible,
    boolean supplies,
    Deprecation deprecation) {}
