package dev.waybill.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * An index of the table.
 *
 * @param partitionKeys the constants of its partition key; none of a local index
 * @param sortKeys the constants of its sort key
 * @param included the names of the attributes that it holds beside the keys; empty if it holds all
 * @param partition its partition key, or that of the table
 * @param method what the methods that read it are called, if this DAO has any
 * @param queries one for each number of keys that a caller can give
 */
public record IndexPlan(
    String name,
    boolean global,
    List<String> partitionKeys,
    List<String> sortKeys,
    Optional<List<String>> included,
    List<KeyColumnPlan> partition,
    Optional<String> method,
    List<QueryPlan> queries) {}
