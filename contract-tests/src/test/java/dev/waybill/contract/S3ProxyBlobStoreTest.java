package dev.waybill.contract;

import dev.waybill.runtime.error.ContentChangedException;

@RunsOn(Engine.S3PROXY)
class S3ProxyBlobStoreTest extends S3BlobStoreContract {
  @Override
  Class<? extends RuntimeException> refusal() {
    return ContentChangedException.class;
  }

  @Override
  long winners() {
    return 1;
  }
}
