package dev.waybill.contract;

@RunsOn(Engine.S3PROXY)
class S3ProxyServerTest extends S3ServerContract {
  @Override
  long winners() {
    return 1;
  }
}
