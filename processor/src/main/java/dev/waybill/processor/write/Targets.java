package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;

/** The classes that generated code names, beside those of the user. */
final class Targets {
  private static final String ROOT = "dev.waybill.runtime";

  static final ClassName GENERATED = ClassName.get("dev.waybill.annotations", "Generated");
  static final ClassName WAYBILL = ClassName.get(ROOT, "Waybill");
  static final ClassName UPDATE_ACTION = attribute("UpdateAction");
  static final ClassName BLOB = ClassName.get(ROOT + ".blob", "Blob");
  static final ClassName CONTENT = ClassName.get(ROOT + ".blob", "Content");
  static final ClassName PLACEMENT = ClassName.get(ROOT + ".blob", "Placement");
  static final ClassName CODECS = ClassName.get(ROOT + ".codec", "Codecs");
  static final ClassName ITEM_READER = ClassName.get(ROOT + ".codec", "ItemReader");
  static final ClassName ITEM_WRITER = ClassName.get(ROOT + ".codec", "ItemWriter");
  static final ClassName RECORD_CODEC = ClassName.get(ROOT + ".codec", "RecordCodec");
  static final ClassName ITEM_TABLE = ClassName.get(ROOT + ".table", "ItemTable");
  static final ClassName READ_CONSISTENCY = ClassName.get(ROOT + ".table", "ReadConsistency");
  static final ClassName TABLE_SCHEMA = ClassName.get(ROOT + ".table", "TableSchema");
  static final ClassName CREATE_TABLE =
      ClassName.get("software.amazon.awssdk.services.dynamodb.model", "CreateTableRequest");

  private Targets() {}

  /** An exception of the runtime. */
  static ClassName error(String simpleName) {
    return ClassName.get(ROOT + ".error", simpleName);
  }

  /** A class of attributes. */
  static ClassName attribute(String simpleName) {
    return ClassName.get(ROOT + ".attribute", simpleName);
  }
}
