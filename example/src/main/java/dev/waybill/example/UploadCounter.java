package dev.waybill.example;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Listens to what S3 answers, and counts what it took and what it had already. */
final class UploadCounter implements ExecutionInterceptor {
  private static final int PRECONDITION_FAILED = 412;

  /** A signed stream is longer than the content that it carries, and says so in the first one. */
  private static final List<String> CONTENT_LENGTHS =
      List.of("x-amz-decoded-content-length", "Content-Length");

  private final AtomicInteger uploads = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger unsent = new AtomicInteger();
  private final AtomicLong bytesAvoided = new AtomicLong();

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    if (context.response() instanceof PutObjectResponse) {
      uploads.incrementAndGet();
    } else if (context.response() instanceof HeadObjectResponse head) {
      // Waybill asks about large content only, and sends it if it is not there.
      unsent.incrementAndGet();
      bytesAvoided.addAndGet(head.contentLength());
    }
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    if (context.request() instanceof PutObjectRequest
        && context.exception() instanceof S3Exception e
        && e.statusCode() == PRECONDITION_FAILED) {
      refused.incrementAndGet();
      bytesAvoided.addAndGet(
          context
              .httpRequest()
              .flatMap(http -> http.firstMatchingHeader(CONTENT_LENGTHS))
              .map(Long::parseLong)
              .orElse(0L));
    }
  }

  /** Returns how many objects S3 took. */
  int uploads() {
    return uploads.get();
  }

  /** Returns how often S3 had the object already. */
  int duplicates() {
    return refused.get() + unsent.get();
  }

  /** Returns how many of the duplicates were not even sent. */
  int unsent() {
    return unsent.get();
  }

  /** Returns how many bytes S3 did not store a second time. */
  long bytesAvoided() {
    return bytesAvoided.get();
  }
}
