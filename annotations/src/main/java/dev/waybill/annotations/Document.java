package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record is a document: a value inside the items of tables, stored as a map of its
 * components. A component of a table, or of another document, can have it as its type, and so can
 * the elements of its lists and the values of its maps. The processor writes a class of attributes
 * for it: {@code AddressAttribute} for a record {@code Address}.
 *
 * <p>On a sealed interface it declares a family: a value is one of several documents, and an
 * attribute beside those of its components says which. The permitted types are records of the same
 * package, and each is a document, whether or not it has this annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Document {
  /**
   * The name of the attribute that says which member of a family a value is. Only for sealed
   * interfaces.
   */
  String discriminator() default "_type";
}
