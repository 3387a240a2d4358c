/**
 * DynamoDB and S3 inside the JVM, for tests, from Maven Central's artifacts alone.
 *
 * <p>{@link dev.waybill.testing.EmbeddedDynamoDb}, {@link dev.waybill.testing.EmbeddedS3} and both
 * of them as {@link dev.waybill.testing.EmbeddedAws} are plain {@link AutoCloseable}s. {@link
 * dev.waybill.testing.WaybillTest} makes them parameters of JUnit 5 tests.
 *
 * <p>References are never null unless it says so.
 */
@NullMarked
package dev.waybill.testing;

import org.jspecify.annotations.NullMarked;
