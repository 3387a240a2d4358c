package dev.waybill.processor.model;

/** A constant of an enum of the user's. */
public record EnumConstant(String name, Deprecation deprecation) {}
