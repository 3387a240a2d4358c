package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the table of a record has a local secondary index: another order of the items that
 * have one partition key. The DAO gets methods that read it, named after the index: {@code
 * byVisits} for {@code by-visits}. They can read consistently.
 *
 * <p>Only a table with a {@link SortKey} has local indexes, at most five, and only from its
 * creation on. An item in which the sort key of the index is absent is not in the index.
 */
@Documented
@Repeatable(LocalIndexes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LocalIndex {
  /** The name of the index: 3 to 255 characters out of {@code a-z A-Z 0-9 _ - .}. */
  String name();

  /**
   * The component by which the index sorts, by name. Its type is one that keys of tables have, see
   * {@link SortKey}. Or else a template, as with {@link GlobalIndex#partitionKey}.
   */
  String sortKey();

  /**
   * The name of the attribute that holds a sort key which is a template; {@code byStatusSK} of an
   * index {@code by-status} where it is absent. An error where the key is no template.
   */
  String sortKeyName() default "";

  /**
   * Which attributes the index holds. Only one that holds {@link IndexProjection#ALL} is read as
   * the record, any other through a record with {@link Projection}: no component is ever made up.
   */
  IndexProjection projection() default IndexProjection.ALL;

  /**
   * The components that an index with {@link IndexProjection#INCLUDE} holds beside the keys, by
   * name; an error elsewhere.
   */
  String[] include() default {};

  /**
   * The name of the DAO's methods that read the index; the name of the index in camel case where it
   * is absent.
   */
  String method() default "";
}
