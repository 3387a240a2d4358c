package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.Optional;

/**
 * What a record says of itself as a member of families.
 *
 * @param name its {@code @TypeName}, at its place, or its simple name, at its own
 * @param fallback where {@code @Fallback} stands
 */
public record FamilyTypeName(Setting<String> name, Optional<Site> fallback) {}
