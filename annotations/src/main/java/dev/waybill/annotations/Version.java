package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component counts the versions of its item, so that no writer overwrites what it
 * has not seen. A record that was read is saved, updated and deleted only if the item still has its
 * version; otherwise that is a {@code VersionConflictException}. Each write counts on.
 *
 * <p>Its type is {@code int}, {@code long}, {@code Integer} or {@code Long}. A new record has 0 or
 * null, and so has an item that was stored without a version. A record has at most one, which is no
 * key and has no default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Version {}
