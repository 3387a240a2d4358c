package dev.waybill.processor.plan;

/**
 * The names that a DAO coins, each for what stands in its place in most DAOs.
 *
 * @param record the parameter that holds a record: {@code page}
 * @param codec the nested class: {@code PageCodec}, or {@code PageHeadReader} of a projection
 */
public record Labels(
    String record,
    String schema,
    String codec,
    String waybill,
    String consistency,
    String action,
    String actions,
    String more,
    String next,
    String item,
    String stamps) {}
