package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component says when its item expires. DynamoDB deletes expired items by itself,
 * within a few days, and until then still returns them: reads can leave them out. The DAO turns
 * this on for a table that it creates.
 *
 * <p>Its type is {@code Instant}, {@code long} or {@code Long}, and it is stored as the number of
 * whole seconds since 1970: a fraction of an {@code Instant} is cut off, and a number is taken as
 * those seconds. Null is for an item that does not expire. A record has at most one, which is no
 * key; an {@code Instant} has no default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TimeToLive {}
