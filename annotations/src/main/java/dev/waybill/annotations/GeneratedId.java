package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component, most often the key, gets an id where it is null when its record is
 * stored.
 *
 * <p>Without a supplier the id is a UUID of version 7, which begins with the time, so that ids sort
 * by age, and the type is {@code UUID} or {@code String}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface GeneratedId {
  /**
   * The class that gives the ids, in place of a UUID: one with a constructor without parameters
   * that implements {@link java.util.function.Supplier} of the component's type. The DAO makes one
   * instance of it, which is called by several threads at once. {@code void} stands for none.
   */
  Class<?> value() default void.class;
}
