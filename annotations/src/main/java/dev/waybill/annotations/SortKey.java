package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component is the sort key of its table, or, on a record, what that key is put
 * together from. A record has at most one, beside its {@link PartitionKey}.
 *
 * <p>On a component, its type is one that DynamoDB stores as a string, a number or binary. A key is
 * never null, and an empty string or empty binary is refused by DynamoDB.
 *
 * <p>On a record it takes a template, as {@link PartitionKey} does: {@code
 * "ORDER#{placedAt}#{id}"}. Items sort by the first component in it, then by the next.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SortKey {
  /**
   * On a record, the template of the key, see {@link PartitionKey#value}; an error on a component.
   */
  String value() default "";

  /**
   * On a record, the name of the attribute that holds the key; {@code SK} where it is absent. An
   * error on a component, which {@link Attribute#name} names.
   */
  String name() default "";
}
