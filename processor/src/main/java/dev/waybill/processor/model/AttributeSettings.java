package dev.waybill.processor.model;

import dev.waybill.processor.diagnostics.Site;
import java.util.List;

/**
 * An {@code @Attribute}.
 *
 * @param defaults one for each element of {@code defaultValue}
 * @param formerNames one for each element of {@code formerly}
 */
public record AttributeSettings(
    Site site,
    Setting<String> name,
    List<Setting<String>> defaults,
    List<Setting<String>> formerNames) {}
