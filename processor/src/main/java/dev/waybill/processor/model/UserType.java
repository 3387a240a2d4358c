package dev.waybill.processor.model;

/** A type that a user has declared, and that generated code names. */
public interface UserType {
  TypeRef type();

  /** The gravest of the type and the types around it. */
  Deprecation deprecation();

  /** Whether generated code can see it. */
  boolean accessible();
}
