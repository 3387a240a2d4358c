package dev.waybill.processor.model;

import java.util.List;

/** The type of a component, or of something inside a collection. */
public sealed interface AttributeType {

  /** As users write it, with simple names. */
  String display();

  /** A type that holds a single value. */
  record Simple(Basic basic, boolean primitive) implements AttributeType {
    @Override
    public String display() {
      return primitive ? basic.primitive().orElseThrow() : basic.display();
    }
  }

  /** An enum. */
  record Enumeration(
      TypeRef type, List<EnumConstant> constants, Deprecation deprecation, boolean accessible)
      implements AttributeType, UserType {
    @Override
    public String display() {
      return type.nestedName();
    }
  }

  /**
   * A document: a record inside an item, or a family of such.
   *
   * @param levels how deeply maps and lists are nested in it, itself counted; of a document that
   *     can contain itself, as if it did not
   * @param readable whether the class of its attributes is there, if nothing of it is a source
   */
  record DocumentOf(
      TypeRef type, Deprecation deprecation, boolean accessible, int levels, boolean readable)
      implements AttributeType, UserType {
    @Override
    public String display() {
      return type.nestedName();
    }
  }

  /** A {@code List}. */
  record ListOf(AttributeType element) implements AttributeType {
    @Override
    public String display() {
      return "List<" + element.display() + ">";
    }
  }

  /** A {@code Set} or {@code SortedSet}. */
  record SetOf(AttributeType element, boolean sorted) implements AttributeType {
    @Override
    public String display() {
      return (sorted ? "SortedSet<" : "Set<") + element.display() + ">";
    }
  }

  /** A {@code Map}. */
  record MapOf(AttributeType key, AttributeType value) implements AttributeType {
    @Override
    public String display() {
      return "Map<" + key.display() + ", " + value.display() + ">";
    }
  }

  /** A handle to content in S3. */
  record BlobHandle() implements AttributeType {
    @Override
    public String display() {
      return "Blob";
    }
  }

  /**
   * Anything that a converter of the user's stores.
   *
   * @param primitive whether the component has the primitive type that it boxes
   * @param usable whether the DAO can make a converter
   * @param comparable whether a {@code SortedSet} can hold it without being told an order
   * @param names the types that it names, and the converter
   */
  record Converted(
      JavaType type,
      boolean primitive,
      TypeRef converter,
      ConvertedForm form,
      boolean usable,
      boolean comparable,
      List<NamedType> names)
      implements AttributeType {
    @Override
    public String display() {
      return type.display();
    }
  }

  /**
   * Anything that is stored as JSON.
   *
   * @param names the types that it names
   */
  record Json(JavaType type, List<NamedType> names) implements AttributeType {
    @Override
    public String display() {
      return type.display();
    }
  }

  /**
   * Anything else, described well enough to name the nearest supported type.
   *
   * @param qualifiedName of its class, without type arguments; empty where it has none
   * @param arguments its type arguments, or the element type of an array, or a wildcard's bound
   * @param supertypes the qualified names of all its supertypes
   */
  record Unsupported(
      Form form,
      String display,
      String qualifiedName,
      List<AttributeType> arguments,
      List<String> supertypes)
      implements AttributeType {}

  /** What kind of type an unsupported one is. */
  enum Form {
    CLASS,
    RECORD,
    SEALED,
    RAW,
    ARRAY,
    WILDCARD,
    /** One whose own converter is wrong. */
    MISCONVERTED,
    /** Only a generic record has one, which is a mistake of its own. */
    VARIABLE,
    OTHER
  }
}
