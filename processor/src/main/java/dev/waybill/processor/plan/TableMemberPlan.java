package dev.waybill.processor.plan;

import dev.waybill.processor.model.TypeRef;

/**
 * One type of items of a table that has several.
 *
 * @param schema the constant of its DAO that describes it
 * @param fallback whether it stands for all that is of no other type
 */
public record TableMemberPlan(TypeRef record, TypeRef dao, String schema, boolean fallback) {}
