package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a member of a sealed family is called where it is stored: the value of the family's
 * discriminator. Without it, that is the simple name of the member. With it, the record can be
 * renamed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TypeName {
  /** The value of the discriminator, which no other member of the family has. */
  String value();
}
