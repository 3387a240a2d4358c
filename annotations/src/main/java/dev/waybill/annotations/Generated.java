package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the source that the processor writes. Coverage and analysis tools that leave out classes
 * with an annotation of this simple name leave it out.
 *
 * <p>It stands in for {@code javax.annotation.processing.Generated}, which no processor claims: a
 * build with {@code -Xlint:all -Werror} would fail on it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /** The class that wrote the source. */
  String value();
}
