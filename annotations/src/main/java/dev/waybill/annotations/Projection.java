package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a part of the items of a table. The processor writes a DAO for it that
 * only reads: {@code PageHeadDao} for a record {@code PageHead}. It asks DynamoDB for these
 * attributes alone, and fetches no content but theirs.
 *
 * <p>Each component is one of the table's record, with the same name and type. All else is said
 * there, so that the components have no annotations of this package: the names of the attributes,
 * their defaults, the keys, where big content is. The record may be of another module.
 *
 * <p>The DAO has methods for each index that holds all of its attributes, whatever its {@link
 * IndexProjection}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projection {
  /** The record with {@link Table} that declares the table. */
  Class<?> of();
}
