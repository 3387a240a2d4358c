package dev.waybill.contract;

import java.util.function.Supplier;

/** The servers that a contract is held against. */
enum Engine {
  S3PROXY(S3ProxyServer::new),
  S3MOCK(S3MockServer::new);

  private final Supplier<S3Server> start;

  Engine(Supplier<S3Server> start) {
    this.start = start;
  }

  S3Server start() {
    return start.get();
  }
}
