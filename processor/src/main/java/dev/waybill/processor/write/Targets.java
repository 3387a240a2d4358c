package dev.waybill.processor.write;

import com.squareup.javapoet.ClassName;

/** The classes that generated code names, beside those of the user. */
final class Targets {
  private static final String ROOT = "dev.waybill.runtime";

  static final ClassName CONDITION = attribute("Condition");
  static final ClassName DOCUMENT_ATTRIBUTE = attribute("DocumentAttribute");
  static final ClassName DOCUMENT_CODEC = codec("DocumentCodec");
  static final ClassName DOCUMENT_FAMILY = codec("DocumentFamily");
  static final ClassName DOCUMENT_FAMILY_ATTRIBUTE = attribute("DocumentFamilyAttribute");
  static final ClassName DOCUMENT_FAMILY_CODEC = codec("DocumentFamilyCodec");
  static final ClassName DOCUMENT_KIND = attribute("DocumentKind");
  static final ClassName DOCUMENT_PARTS = codec("DocumentParts");
  static final ClassName GENERATED = ClassName.get("dev.waybill.annotations", "Generated");
  static final ClassName WAYBILL = ClassName.get(ROOT, "Waybill");
  static final ClassName UPDATE_ACTION = attribute("UpdateAction");
  static final ClassName INDEX_UPDATE = attribute("IndexUpdate");
  static final ClassName KIND = attribute("Kind");
  static final ClassName BLOB = ClassName.get(ROOT + ".blob", "Blob");
  static final ClassName CONTENT = ClassName.get(ROOT + ".blob", "Content");
  static final ClassName PLACEMENT = ClassName.get(ROOT + ".blob", "Placement");
  static final ClassName CODECS = ClassName.get(ROOT + ".codec", "Codecs");
  static final ClassName ITEM_READER = ClassName.get(ROOT + ".codec", "ItemReader");
  static final ClassName ITEM_WRITER = ClassName.get(ROOT + ".codec", "ItemWriter");
  static final ClassName PATH = ClassName.get(ROOT + ".codec", "Path");
  static final ClassName KEY_PART = ClassName.get(ROOT + ".codec", "KeyPart");
  static final ClassName KEY_TEMPLATE = ClassName.get(ROOT + ".codec", "KeyTemplate");
  static final ClassName RECORD_CODEC = ClassName.get(ROOT + ".codec", "RecordCodec");
  static final ClassName RECORD_READER = ClassName.get(ROOT + ".codec", "RecordReader");
  static final ClassName STAMPS = ClassName.get(ROOT + ".codec", "Stamps");
  static final ClassName SCALAR_CODEC = ClassName.get(ROOT + ".codec", "ScalarCodec");
  static final ClassName TEXT_CODEC = ClassName.get(ROOT + ".codec", "TextCodec");
  static final ClassName VALUE_CODEC = ClassName.get(ROOT + ".codec", "ValueCodec");
  static final ClassName JACKSON_CONVERTER = ClassName.get(ROOT + ".json", "JacksonConverter");
  static final ClassName TYPE_REFERENCE =
      ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");
  static final ClassName INDEX_SCHEMA = table("IndexSchema");
  static final ClassName KEY = table("Key");
  static final ClassName PARTITION = table("Partition");
  static final ClassName QUERY = table("Query");
  static final ClassName RANGE_QUERY = table("RangeQuery");
  static final ClassName READ_CONSISTENCY = table("ReadConsistency");
  static final ClassName READ_DAO = table("ReadDao");
  static final ClassName SCAN = table("Scan");
  static final ClassName FAMILY_DAO = table("FamilyDao");
  static final ClassName TABLE_FAMILY = table("TableFamily");
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

  private static ClassName codec(String simpleName) {
    return ClassName.get(ROOT + ".codec", simpleName);
  }

  private static ClassName table(String simpleName) {
    return ClassName.get(ROOT + ".table", simpleName);
  }
}
