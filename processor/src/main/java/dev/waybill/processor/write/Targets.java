package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;

/** The classes that generated code names, beside those of the user. */
final class Targets {
  private static final String ROOT = "dev.waybill.runtime";

  static final ClassName GENERATED = ClassName.get("dev.waybill.annotations", "Generated");
  static final ClassName WAYBILL = ClassName.get(ROOT, "Waybill");
  static final ClassName UPDATE_ACTION = attribute("UpdateAction");
  static final ClassName KIND = attribute("Kind");
  static final ClassName BLOB = ClassName.get(ROOT + ".blob", "Blob");
  static final ClassName CONTENT = ClassName.get(ROOT + ".blob", "Content");
  static final ClassName PLACEMENT = ClassName.get(ROOT + ".blob", "Placement");
  static final ClassName CODECS = ClassName.get(ROOT + ".codec", "Codecs");
  static final ClassName ITEM_READER = ClassName.get(ROOT + ".codec", "ItemReader");
  static final ClassName ITEM_WRITER = ClassName.get(ROOT + ".codec", "ItemWriter");
  static final ClassName RECORD_CODEC = ClassName.get(ROOT + ".codec", "RecordCodec");
  static final ClassName RECORD_READER = ClassName.get(ROOT + ".codec", "RecordReader");
  static final ClassName STAMPS = ClassName.get(ROOT + ".codec", "Stamps");
  static final ClassName INDEX_SCHEMA = table("IndexSchema");
  static final ClassName KEY = table("Key");
  static final ClassName QUERY = table("Query");
  static final ClassName RANGE_QUERY = table("RangeQuery");
  static final ClassName READ_CONSISTENCY = table("ReadConsistency");
  static final ClassName READ_DAO = table("ReadDao");
  static final ClassName SCAN = table("Scan");
  static final ClassName TABLE_DAO = table("TableDao");
  static final ClassName TABLE_SCHEMA = table("TableSchema");
  static final ClassName TEXT_RANGE_QUERY = table("TextRangeQuery");

  private Targets() {}

  /** An exception of the runtime. */
  static ClassName error(String simpleName) {
    return ClassName.get(ROOT + ".error", simpleName);
  }

  /** A class of attributes. */
  static ClassName attribute(String simpleName) {
    return ClassName.get(ROOT + ".attribute", simpleName);
  }

  private static ClassName table(String simpleName) {
    return ClassName.get(ROOT + ".table", simpleName);
  }
}
