package dev.waybill.processor.diagnostics;

/**
 * Everything that the processor can find wrong. A code never changes its meaning and is never given
 * again; {@code src-docs/errors.md} has an entry for each, under the same title.
 */
public enum Problem {
  NOT_A_RECORD("WB001", "@Table or @Projection on something that is not a record"),
  HIDDEN_RECORD("WB002", "A record that the DAO cannot see"),
  GENERIC_RECORD("WB003", "A generic record"),
  NOT_A_COMPONENT("WB004", "An annotation on a field that is no record component"),
  NO_TABLE("WB005", "A component annotation in a record without @Table"),
  DAO_NAME_TAKEN("WB006", "A DAO name that the sources use already"),
  DAO_NAME_TWICE("WB007", "Two records with one DAO name"),
  NAME_OBSCURED("WB008", "A type that the DAO cannot name"),
  NO_RUNTIME("WB009", "The runtime is not on the class path"),

  TABLE_NAME("WB010", "An illegal table name"),
  CAPACITY_MISSING("WB011", "A provisioned table without its capacity"),
  CAPACITY_UNUSED("WB012", "A capacity on a table that is paid per request"),
  SPILL_SIZE("WB013", "A spill size that no item can have"),
  SPILL_UNUSED("WB014", "A spill size where no content is inline"),

  NO_PARTITION_KEY("WB020", "No partition key"),
  TWO_PARTITION_KEYS("WB021", "More than one partition key"),
  TWO_SORT_KEYS("WB022", "More than one sort key"),
  BOTH_KEYS("WB023", "One component as both keys"),
  KEY_TYPE("WB024", "A type that cannot be a key"),
  BIG_KEY("WB025", "A big key"),

  ATTRIBUTE_NAME("WB030", "An illegal attribute name"),
  SAME_ATTRIBUTE("WB031", "Two components with one attribute name"),
  SAME_CONSTANT("WB032", "Two components with one constant"),

  UNSUPPORTED_TYPE("WB040", "An unsupported type"),
  MAP_KEY("WB041", "An unsupported type of map key"),
  SET_ELEMENT("WB042", "An unsupported type of set element"),
  TOO_DEEP("WB043", "Collections nested too deeply"),
  INACCESSIBLE_TYPE("WB044", "A type that the DAO cannot see"),
  PLAIN_BLOB("WB045", "A Blob that is not big"),

  BIG_TEXT_TYPE("WB050", "@BigText on something that is not text"),
  BIG_BINARY_TYPE("WB051", "@BigBinary on something that is not binary"),
  BOTH_BIG("WB052", "Two of @BigText, @BigBinary and @BigJson on one component"),
  STORE_NAME("WB053", "A blank store name"),
  CONTENT_TYPE("WB054", "An illegal content type"),
  KEY_NOT_ADDRESSED("WB055", "A key template that does not end in {sha256}"),
  KEY_PLACEHOLDER("WB056", "An unknown placeholder in a key template"),
  KEY_CHARACTERS("WB057", "A key template that S3 would not keep as it is"),
  KEY_TOO_LONG("WB058", "A key template that is too long"),
  INLINE_SIZE("WB059", "An inline size that no item can hold"),

  DEFAULT_TWICE("WB060", "More than one default"),
  DEFAULT_ON_KEY("WB061", "A default on a key"),
  DEFAULT_NOT_SINGLE("WB062", "A default on something that is no single value"),
  DEFAULT_UNREADABLE("WB063", "A default that is not a value of its type"),

  STAMP_TWICE("WB064", "Two versions, or two times of one kind"),
  STAMP_TYPE("WB065", "A version, time or id of an unsuitable type"),
  STAMP_ON_KEY("WB066", "A version, time or id that is a key, or big"),
  STAMP_DEFAULT("WB067", "A default on a version or time"),
  STAMPS_MIXED("WB068", "A component that is two of a version, a time and an id"),
  ID_SUPPLIER("WB069", "A supplier of ids that the DAO cannot use"),

  ENCODING_NAME("WB070", "An illegal encoding name"),
  ENCODING_ALIAS("WB071", "A known encoding under another name"),

  INDEX_WITHOUT_TABLE("WB080", "An index on something that is no table"),
  INDEX_NAME("WB081", "An illegal index name"),
  SAME_INDEX("WB082", "Two indexes with one name"),
  INDEX_UNKNOWN_COMPONENT("WB083", "An index that names no component"),
  INDEX_KEY_COUNT("WB084", "An index with too few or too many keys"),
  INDEX_KEY_TWICE("WB085", "One component twice in the keys of an index"),
  INDEX_KEY_TYPE("WB086", "A type that cannot be a key of an index"),
  INDEX_INCLUDE("WB087", "An index that includes what it cannot"),
  LOCAL_INDEX("WB088", "A local index that the table cannot have"),
  INDEX_METHOD("WB089", "A method of an index that the DAO cannot have"),

  PROJECTION_OF("WB090", "A projection of something that is no table"),
  PROJECTION_UNKNOWN_COMPONENT("WB091", "A component of a projection that its table does not have"),
  PROJECTION_TYPE("WB092", "A component of a projection with another type than in its table"),
  PROJECTION_ANNOTATION("WB093", "An annotation on a component of a projection"),
  PROJECTION_EMPTY("WB094", "A projection of nothing"),
  TABLE_AND_PROJECTION("WB095", "A table that is a projection too"),

  CRASH("WB099", "A bug in the processor"),

  NOT_A_DOCUMENT("WB100", "@Document on something that is no record or sealed interface"),
  HIDDEN_DOCUMENT("WB101", "A document that its attributes cannot see"),
  GENERIC_DOCUMENT("WB102", "A generic document"),
  DOCUMENT_NAME("WB103", "A name of attributes that is taken"),
  TABLE_IN_DOCUMENT("WB104", "An annotation of tables in a document"),
  DOCUMENT_DISCRIMINATOR("WB105", "An unsuitable discriminator"),
  DOCUMENT_MEMBER("WB106", "A member of a family that is no document"),
  TYPE_NAME("WB107", "An unsuitable type name"),
  OUTSIDE_OF_FAMILY("WB108", "A type name or fallback outside of a family"),
  TWO_FALLBACKS("WB109", "Two fallbacks in one family"),
  FORMER_NAME("WB110", "A former name that cannot have been"),
  FORMER_NAME_FIXED("WB111", "A former name of what cannot be renamed"),
  DOCUMENT_NOT_BUILT("WB112", "A document without its attributes"),

  NOT_A_CONVERTER("WB120", "A class that is no converter"),
  CONVERTER_CLASS("WB121", "A converter that the DAO cannot make"),
  CONVERTER_TYPE("WB122", "A converter of another type"),
  CONVERTER_TWICE("WB123", "Two converters of one type"),
  CONVERTER_COUNT("WB124", "No converter, or more than a type can have"),
  CONVERTER_MISPLACED("WB125", "A converter of what has a form of its own"),
  BIG_JSON_TYPE("WB126", "@BigJson on something that needs no JSON"),
  NO_JACKSON("WB127", "@BigJson without Jackson"),
  JSON_CONVERTER("WB128", "A converter of content that the DAO cannot use"),

  KEY_PLACE("WB130", "A key that is given in the wrong way"),
  KEY_WITHOUT_TABLE("WB131", "A key on something that is no table"),
  TEMPLATE_FORM("WB132", "A key template that cannot be read back"),
  TEMPLATE_UNKNOWN_COMPONENT("WB133", "A key template that names no component"),
  TEMPLATE_COMPONENT_TWICE("WB134", "One component twice in a key"),
  TEMPLATE_TYPE("WB135", "A type that cannot be a part of a key"),
  TEMPLATE_PART("WB136", "A part of a key that cannot be one"),
  KEY_ATTRIBUTE_NAME("WB137", "A name that the attribute of a key cannot have"),
  KEY_NAME_UNUSED("WB138", "A name for a key that is no template"),
  TEMPLATE_AMONG_KEYS("WB139", "A template beside other keys of an index"),
  INDEX_OF_PART("WB140", "An index of what is stored in the key alone"),

  FAMILY_ANNOTATION("WB146", "An annotation that belongs on the records of a table"),
  FAMILY_MEMBER("WB147", "A type that cannot be an item of a table of several types"),
  FAMILY_KEYS("WB148", "Records of one table with different keys"),
  FAMILY_TYPE_NAME("WB149", "A type name that does not tell the type"),
  FAMILY_SAME_KEY("WB150", "Two records of one table that can have the same key"),
  FAMILY_INDEX("WB151", "Two records of one table that disagree about an index"),
  FAMILY_FALLBACK("WB152", "A fallback that cannot read all items"),
  DISCRIMINATOR("WB153", "A discriminator that a table cannot have"),
  FAMILY_TIME_TO_LIVE("WB154", "Records of one table that expire by different attributes");

  private final String code;
  private final String title;

  Problem(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The code that users see and search for. */
  public String code() {
    return code;
  }

  /** What is wrong, in a few words: the heading in {@code errors.md}. */
  public String title() {
    return title;
  }

  /** This problem at a place. */
  public Diagnostic at(Site site, String message) {
    return new Diagnostic(this, site, message);
  }
}
