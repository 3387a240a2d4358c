package dev.waybill.processor.model;

/** A type whose declaration has {@code @ConvertedBy}. */
public record ConvertedTypeModel(TypeRef type, ConverterSettings settings) {}
