package dev.waybill.processor.plan;

import dev.waybill.processor.model.Deprecation;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.DaoPlan.Throughput;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The DAO of a table of several types of items, with every name allocated and every decision made.
 *
 * @param family the interface of these types
 * @param discriminator the attribute that says of which type an item is
 * @param members the types, sorted by name, the fallback last
 * @param deprecation the gravest of the interface and the types
 * @param hiddenLangNames classes of {@code java.lang} that another class of the package hides
 */
public record TableFamilyPlan(
    TypeRef dao,
    TypeRef family,
    boolean isPublic,
    String tableName,
    String discriminator,
    Optional<Throughput> throughput,
    List<TableMemberPlan> members,
    Deprecation deprecation,
    Set<String> hiddenLangNames) {}
