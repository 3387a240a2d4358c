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

  /**
   * The names that the attribute had before, the latest first. An item that does not have the
   * current name is read, and asked by conditions and filters, under the first of these that it
   * has. Where it has both, the current name counts, and the others are as if they were not there.
   *
   * <p>An item that is saved has the current name alone. So has one of which an update sets the
   * attribute, adds to it as a number, appends or prepends to it as a list, or removes it: these
   * start from what is there under whatever name. What an update can only change where it stands
   * stays under its name: that are the elements which it adds to a set or takes out of one, and
   * what it changes inside of the attribute, as an entry of a map, an element of a list or a part
   * of a document. Such an update, and one that copies or computes from the attribute without
   * {@code orElse}, asks for the current name first, and takes one more request for an item that
   * does not have it. Nothing is lost either way, in transactions as well.
   *
   * <p>A document, list or map as a whole is equal to what would be written now: one that has
   * former names inside of it differs.
   *
   * <p>Each former name makes conditions and updates of the attribute longer, which have limits in
   * DynamoDB. Not for keys, whether of the table or of an index, nor for what Waybill itself gives
   * to items.
   */
  String[] formerly() default {};
}
