package dev.waybill.contract;

import software.amazon.awssdk.services.s3.model.S3Exception;

@RunsOn(Engine.S3MOCK)
class S3MockBlobStoreTest extends S3BlobStoreContract {
  /** The server refuses such content with a code that may mean anything. */
  @Override
  Class<? extends RuntimeException> refusal() {
    return S3Exception.class;
  }

  /** The server asks, and then writes. */
  @Override
  long winners() {
    return Integer.MAX_VALUE;
  }
}
