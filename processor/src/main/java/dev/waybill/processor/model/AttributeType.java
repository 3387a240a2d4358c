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
      implements AttributeType {
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
    /** Only a generic record has one, which is a mistake of its own. */
    VARIABLE,
    OTHER
  }
}
