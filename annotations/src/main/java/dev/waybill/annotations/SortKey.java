package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component is the sort key of its table. A record has at most one, beside its
 * {@link PartitionKey}.
 *
 * <p>Its type is one that DynamoDB stores as a string, a number or binary. A key is never null, and
 * an empty string or empty binary is refused by DynamoDB.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SortKey {}
