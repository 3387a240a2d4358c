package dev.waybill.processor.read;

import java.util.List;

/** The annotations by name: the processor does not depend on the jar that declares them. */
public final class AnnotationNames {
  public static final String TABLE = "dev.waybill.annotations.Table";
  public static final String PARTITION_KEY = "dev.waybill.annotations.PartitionKey";
  public static final String SORT_KEY = "dev.waybill.annotations.SortKey";
  public static final String ATTRIBUTE = "dev.waybill.annotations.Attribute";
  public static final String BIG_TEXT = "dev.waybill.annotations.BigText";
  public static final String BIG_BINARY = "dev.waybill.annotations.BigBinary";
  public static final String GENERATED = "dev.waybill.annotations.Generated";

  /** Those that stand on components. */
  public static final List<String> ON_COMPONENTS =
      List.of(PARTITION_KEY, SORT_KEY, ATTRIBUTE, BIG_TEXT, BIG_BINARY);

  private AnnotationNames() {}
}
