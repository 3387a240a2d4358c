package dev.waybill.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class, or one test, the engines as parameters; see {@link WaybillExtension}.
 *
 * <pre>{@code
 * @WaybillTest(stores = "images")
 * class PageTest {
 *   @Test
 *   void savedPageIsFound(Waybill waybill, @Store("images") TestBucket images) { … }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(WaybillExtension.class)
public @interface WaybillTest {
  /**
   * The names of the stores that the Waybill has besides the default one, each with a bucket of its
   * own. What a test, its class and the classes around it name adds up.
   */
  String[] stores() default {};
}
