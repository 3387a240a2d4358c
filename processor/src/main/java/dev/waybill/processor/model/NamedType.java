package dev.waybill.processor.model;

/** A type that generated code names, and whose values are none of its business. */
public record NamedType(TypeRef type, Deprecation deprecation, boolean accessible)
    implements UserType {}
