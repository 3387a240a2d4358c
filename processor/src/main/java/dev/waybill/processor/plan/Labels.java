package dev.waybill.processor.plan;

/**
 * The names that a DAO coins, each for what stands in its place in most DAOs.
 *
 * @param record the parameter that holds a record: {@code page}
 * @param codec the nested class: {@code PageCodec}
 */
public record Labels(
    String record,
    String schema,
    String codec,
    String table,
    String waybill,
    String customizer,
    String consistency,
    String action,
    String actions,
    String more,
    String next,
    String item) {}
