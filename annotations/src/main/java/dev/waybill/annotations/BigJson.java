package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component is a large value of any type, stored as JSON in S3 under the SHA-256 of
 * its content. The item keeps only the S3 URI, or the content itself where {@link #inlineUpTo} says
 * so. The value is fetched with its item.
 *
 * <p>Jackson writes and reads the JSON, and needs {@code com.fasterxml.jackson.core:
 * jackson-databind} on the class path, unless {@link #converter} names another way.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface BigJson {
  /**
   * The class that writes and reads the content, in place of Jackson as it comes: one with a
   * constructor without parameters that implements {@code ContentConverter} of the runtime's
   * package {@code blob}, for the type of the component. One that extends {@code JacksonConverter}
   * has a mapper of its own. The DAO makes one instance of it, which several threads call at once.
   * {@code void} stands for none.
   */
  Class<?> converter() default void.class;

  /** The name of the blob store that takes the content; the default store where it is absent. */
  String store() default "";

  /**
   * The key of the S3 object, below the prefix of the store. {@code {table}} stands for the name in
   * {@link Table}, and {@code {sha256}} for the 64 hexadecimal digits of the content's SHA-256:
   * once, and at the end.
   */
  String key() default "{table}/{sha256}";

  /** The content type of a new S3 object. An object that is there already keeps its own. */
  String contentType() default "application/json";

  /**
   * The most bytes of content that stay inside the item, as DynamoDB's binary, rather than in S3;
   * see {@link BigText#inlineUpTo}. With 0 all content goes to S3.
   */
  int inlineUpTo() default 0;

  /**
   * The name of the encoding of new content, inside the item and in S3; none where it is absent.
   * See {@link BigText#encoding}.
   */
  String encoding() default "";
}
