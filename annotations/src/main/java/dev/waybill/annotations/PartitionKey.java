package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component is the partition key of its table, or, on a record, what that key is
 * put together from. Each record has exactly one.
 *
 * <p>On a component, its type is one that DynamoDB stores as a string, a number or binary. A key is
 * never null, and an empty string or empty binary is refused by DynamoDB.
 *
 * <p>On a record it takes a template: text, and components in braces, such as {@code
 * "CUSTOMER#{customer}"}. The key is a string then, and the components are stored in it alone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface PartitionKey {
  /**
   * On a record, the template of the key: text without {@code $}, braces and control characters,
   * and components in braces, with a {@code #} somewhere between two of them. A component of it is
   * never null; its type is text, a number, a UUID, an enum, or a date or time without an offset or
   * zone. Text alone is a key too. An error on a component.
   */
  String value() default "";

  /**
   * On a record, the name of the attribute that holds the key; {@code PK} where it is absent. An
   * error on a component, which {@link Attribute#name} names.
   */
  String name() default "";
}
