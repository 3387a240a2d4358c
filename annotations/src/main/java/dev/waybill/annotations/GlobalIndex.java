package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the table of a record has a global secondary index. The DAO gets methods that read
 * it, named after the index: {@code byStatus} for {@code by-status}. DynamoDB reads global indexes
 * with eventual consistency only.
 *
 * <p>An item in which a key of the index is absent is not in the index.
 */
@Documented
@Repeatable(GlobalIndexes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GlobalIndex {
  /** The name of the index: 3 to 255 characters out of {@code a-z A-Z 0-9 _ - .}. */
  String name();

  /**
   * The components that make up the partition key, by name: one to four. A query gives a value to
   * each. Their types are those that keys of tables have, see {@link PartitionKey}.
   *
   * <p>Or else one template, such as {@code "STATUS#{status}"}, as {@link PartitionKey#value} has
   * it, with a brace or a {@code #} somewhere: that tells it from the name of a component. The
   * components of it are attributes as any other, and may be null: the item is not in the index
   * then. The key is put together from them whenever they are written.
   */
  String[] partitionKey();

  /**
   * The components that make up the sort key, by name: at most four, and none by default. A query
   * gives values to the first of them, and a range of the next one. Or else one template, as with
   * {@link #partitionKey}.
   */
  String[] sortKey() default {};

  /**
   * The name of the attribute that holds a partition key which is a template; {@code byStatusPK} of
   * an index {@code by-status} where it is absent. An error where the key is no template.
   */
  String partitionKeyName() default "";

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
