package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;
import java.util.Optional;

/**
 * What makes a record one of the types of a table.
 *
 * @param family the sealed interface
 * @param discriminator the name of the attribute that says of which type an item is
 * @param typeName what that attribute holds for this record
 * @param fallback where {@code @Fallback} stands on the record
 * @param otherTypeNames what the attribute holds for the other records, sorted
 * @param table where {@code @Table} stands on the record, which does not belong there
 * @param families how many tables the record is an item of: one, if all is well with it
 */
public record MembershipModel(
    TypeRef family,
    Setting<String> discriminator,
    Setting<String> typeName,
    Optional<Site> fallback,
    List<String> otherTypeNames,
    Optional<Site> table,
    int families) {}
