package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Adjusts how a component is stored. Without it, an attribute has the name of its component. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Attribute {
  /** The name of the attribute in the item, where it differs from that of the component. */
  String name() default "";

  /**
   * What a reader gets where the attribute is absent: at most one element, written as the value is
   * stored. None is the default, so that {@code ""} stays a value. Only for components that hold a
   * single value (text, numbers, booleans, enums, dates and times), and not for keys.
   */
  String[] defaultValue() default {};
}
