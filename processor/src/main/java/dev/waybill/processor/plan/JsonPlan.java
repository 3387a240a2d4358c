package dev.waybill.processor.plan;

import dev.waybill.processor.model.JavaType;
import dev.waybill.processor.model.TypeRef;
import java.util.Optional;

/**
 * How a value becomes JSON.
 *
 * @param converter the class of the user's that knows, if that is not Jackson as it comes
 */
public record JsonPlan(JavaType type, Optional<TypeRef> converter) {}
