package dev.waybill.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks, on a parameter of type {@link TestBucket}, for the bucket of a named store. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Store {
  /** The name of the store: one of {@link WaybillTest#stores()}. */
  String value();
}
