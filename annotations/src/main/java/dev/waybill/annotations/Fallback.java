package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the member of a sealed family that stands for what this version of the program does not
 * know: it is read where the discriminator has a value that is no other member's. At most one
 * member of a family has it; without one, such a value is an error.
 *
 * <p>If the member has a {@code String} component whose attribute is called as the discriminator,
 * that component holds the stored value, and writes it back.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Fallback {}
