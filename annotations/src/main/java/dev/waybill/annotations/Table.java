package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is an item of a DynamoDB table. The processor writes a DAO for it: {@code
 * PageDao} for a record {@code Page}, {@code Site_PageDao} for a record {@code Page} nested in
 * {@code Site}.
 *
 * <p>The record must be a top-level record or a static member of a class or interface, public or
 * package-private, and not generic. It has exactly one {@link PartitionKey}.
 *
 * <p>On a sealed interface it declares a table that holds items of several types: those of the
 * records that the interface permits. They are in its package, have keys and indexes of their own,
 * and no {@code @Table}. Each gets a DAO, which sees items of its type alone, and so does the
 * interface, for what concerns all of them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
  /**
   * The name of the table: 3 to 255 characters out of {@code a-z A-Z 0-9 _ - .}, which is
   * DynamoDB's own rule. The runtime can rename tables, for a stage or a tenant; addresses in S3
   * keep this name.
   */
  String value();

  /** How reads and writes are paid for when the DAO creates the table. */
  BillingMode billingMode() default BillingMode.PAY_PER_REQUEST;

  /**
   * Read capacity units per second of a table that is {@link BillingMode#PROVISIONED}; at least 1
   * there, and an error elsewhere.
   */
  long readCapacity() default 0;

  /**
   * Write capacity units per second of a table that is {@link BillingMode#PROVISIONED}; at least 1
   * there, and an error elsewhere.
   */
  long writeCapacity() default 0;

  /**
   * The size of an item in bytes, as DynamoDB counts it, names included, above which content that
   * was to stay inside the item moves to S3, the largest first; at most 409,600, which is
   * DynamoDB's limit. With 0 none moves, and such an item is an {@code ItemTooLargeException}. An
   * error where no component has an {@link BigText#inlineUpTo inlineUpTo}.
   */
  int spillAbove() default 0;

  /**
   * On a sealed interface, the name of the attribute that says which of the records an item is: it
   * holds the simple name of the record, or its {@link TypeName}. An error on a record.
   */
  String discriminator() default "_type";
}
