package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;

/** A {@code @ConvertedBy}. */
public record ConverterSettings(Site site, List<ConverterModel> converters) {}
