package dev.waybill.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a component is large text, stored in S3 under the SHA-256 of its content. The item
 * keeps only the S3 URI, or the content itself where {@link #inlineUpTo} says so.
 *
 * <p>A component of type {@code String} is fetched with its item. One of type {@code Blob} is a
 * handle, whose content is fetched when it is opened.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface BigText {
  /** The name of the blob store that takes the content; the default store where it is absent. */
  String store() default "";

  /**
   * The key of the S3 object, below the prefix of the store. {@code {table}} stands for the name in
   * {@link Table}, and {@code {sha256}} for the 64 hexadecimal digits of the content's SHA-256:
   * once, and at the end.
   */
  String key() default "{table}/{sha256}";

  /** The content type of a new S3 object. An object that is there already keeps its own. */
  String contentType() default "text/plain; charset=utf-8";

  /**
   * The most bytes of content that stay inside the item, as DynamoDB's binary, rather than in S3:
   * of the content itself, before any encoding, and at most 409,600, which is DynamoDB's limit of a
   * whole item. With 0 all content goes to S3. It is about new content: what is stored already is
   * read as it was stored, and a handle of an object in S3 stays one when it is saved again.
   *
   * <p>{@link Table#spillAbove} says what becomes of items that it would make too large.
   */
  int inlineUpTo() default 0;

  /**
   * The name of the encoding of new content, inside the item and in S3; none where it is absent.
   * {@link ContentEncoding#GZIP} is built in, {@link ContentEncoding#ZSTD} needs {@code
   * com.github.luben:zstd-jni} on the class path, and any other is one that the store was given.
   *
   * <p>The address of content is the SHA-256 of what it is before the encoding, so that equal
   * content is stored once. It is about new content: what is stored already is read as its pointer
   * says.
   */
  String encoding() default "";
}
