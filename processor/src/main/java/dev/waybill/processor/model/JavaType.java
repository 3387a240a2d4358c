package dev.waybill.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type of Java as source code names it, where what is inside does not matter. */
public sealed interface JavaType {
  /** As users write it, with simple names. */
  String display();

  /** The classes that it names. */
  Stream<TypeRef> classes();

  /** Whether a class in it lacks its type arguments. */
  boolean isRaw();

  /** Whether a class literal would not say all of it. */
  default boolean isGeneric() {
    return this instanceof OfClass named
        ? !named.arguments().isEmpty()
        : this instanceof Array array && array.element().isGeneric();
  }

  /**
   * A class or interface.
   *
   * @param isRaw whether it has type parameters, and is named without arguments, or holds such
   */
  record OfClass(TypeRef type, List<JavaType> arguments, boolean isRaw) implements JavaType {
    @Override
    public String display() {
      return arguments.isEmpty()
          ? type.nestedName()
          : type.nestedName()
              + arguments.stream()
                  .map(JavaType::display)
                  .collect(Collectors.joining(", ", "<", ">"));
    }

    @Override
    public Stream<TypeRef> classes() {
      return Stream.concat(Stream.of(type), arguments.stream().flatMap(JavaType::classes));
    }
  }

  /** An array. */
  record Array(JavaType element) implements JavaType {
    @Override
    public String display() {
      return element.display() + "[]";
    }

    @Override
    public Stream<TypeRef> classes() {
      return element.classes();
    }

    @Override
    public boolean isRaw() {
      return element.isRaw();
    }
  }

  /** A primitive type, or what cannot be written at all, such as a type variable. */
  record Word(String display) implements JavaType {
    @Override
    public Stream<TypeRef> classes() {
      return Stream.empty();
    }

    @Override
    public boolean isRaw() {
      return false;
    }
  }

  /** A wildcard, with a bound at most. */
  record Wildcard(Optional<JavaType> upper, Optional<JavaType> lower) implements JavaType {
    @Override
    public String display() {
      return upper
          .map(bound -> "? extends " + bound.display())
          .or(() -> lower.map(bound -> "? super " + bound.display()))
          .orElse("?");
    }

    @Override
    public Stream<TypeRef> classes() {
      return bounds().flatMap(JavaType::classes);
    }

    @Override
    public boolean isRaw() {
      return bounds().anyMatch(JavaType::isRaw);
    }

    private Stream<JavaType> bounds() {
      return Stream.concat(upper.stream(), lower.stream());
    }
  }
}
