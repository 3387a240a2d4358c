package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the converters of values that are stored in a form of their own.
 *
 * <p>On a component, each converter applies to the type that it converts, wherever that stands in
 * the type of the component: {@code @ConvertedBy(MoneyConverter.class) Map<String, List<Money>>}
 * stores each {@code Money} as {@code MoneyConverter} says. It may be a type that is supported
 * without a converter, too.
 *
 * <p>On the declaration of a type, the one converter applies to all components of that type. A
 * converter on the component goes before it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface ConvertedBy {
  /**
   * The converters: classes with a constructor without parameters that implement {@code
   * TextConverter}, {@code NumberConverter}, {@code BinaryConverter} or {@code AttributeConverter}
   * of the runtime's package {@code codec}. What is stored as text, a number or binary can be a key
   * or an element of a set as well, and text the key of a map.
   *
   * <p>The DAO makes its own instances of them, which several threads call at once.
   */
  Class<?>[] value();
}
