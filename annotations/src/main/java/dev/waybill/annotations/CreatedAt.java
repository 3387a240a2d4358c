package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component says when its item was stored first, by the clock of the client. A
 * record in which it is null gets the time when it is stored; one that has it keeps it.
 *
 * <p>Its type is {@code Instant}. A record has at most one, which is no key and has no default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface CreatedAt {}
