package dev.waybill.processor.read;

import java.util.List;

/** The annotations by name: the processor does not depend on the jar that declares them. */
public final class AnnotationNames {
  public static final String TABLE = name("Table");
  public static final String PROJECTION = name("Projection");
  public static final String GLOBAL_INDEX = name("GlobalIndex");
  public static final String GLOBAL_INDEXES = name("GlobalIndexes");
  public static final String LOCAL_INDEX = name("LocalIndex");
  public static final String LOCAL_INDEXES = name("LocalIndexes");
  public static final String PARTITION_KEY = name("PartitionKey");
  public static final String SORT_KEY = name("SortKey");
  public static final String TYPE_NAME = name("TypeName");
  public static final String FALLBACK = name("Fallback");
  public static final String ATTRIBUTE = name("Attribute");
  public static final String BIG_TEXT = name("BigText");
  public static final String BIG_BINARY = name("BigBinary");
  public static final String BIG_JSON = name("BigJson");
  public static final String CONVERTED_BY = name("ConvertedBy");
  public static final String VERSION = name("Version");
  public static final String TIME_TO_LIVE = name("TimeToLive");
  public static final String CREATED_AT = name("CreatedAt");
  public static final String UPDATED_AT = name("UpdatedAt");
  public static final String GENERATED_ID = name("GeneratedId");
  public static final String DOCUMENT = name("Document");
  public static final String GENERATED = name("Generated");

  /** Those that stand on components. */
  public static final List<String> ON_COMPONENTS =
      List.of(
          PARTITION_KEY,
          SORT_KEY,
          ATTRIBUTE,
          BIG_TEXT,
          BIG_BINARY,
          BIG_JSON,
          CONVERTED_BY,
          VERSION,
          TIME_TO_LIVE,
          CREATED_AT,
          UPDATED_AT,
          GENERATED_ID);

  /** Those that ask for a DAO. */
  public static final List<String> ASKING = List.of(TABLE, PROJECTION);

  /** Those of indexes, alone and as the compiler gathers them where there are several. */
  public static final List<String> INDEXES =
      List.of(GLOBAL_INDEX, GLOBAL_INDEXES, LOCAL_INDEX, LOCAL_INDEXES);

  /** Those that stand on the records of tables, beside those of indexes. */
  public static final List<String> ON_TYPES = List.of(PARTITION_KEY, SORT_KEY, TYPE_NAME, FALLBACK);

  /** Those that stand on documents, and on members of families. */
  public static final List<String> OF_DOCUMENTS = List.of(DOCUMENT, TYPE_NAME, FALLBACK);

  private AnnotationNames() {}

  private static String name(String simpleName) {
    return "dev.waybill.annotations." + simpleName;
  }
}
