package dev.waybill.runtime.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;

/**
 * The body of one request and of its retries, each of which gets a stream of its own. The last one
 * is closed with this, since not every HTTP client does so, and none that could not connect.
 */
final class SentBody implements ContentStreamProvider, AutoCloseable {
  private final Supplier<InputStream> streams;
  private final long length;
  private @Nullable InputStream current;

  SentBody(Supplier<InputStream> streams, long length) {
    this.streams = streams;
    this.length = length;
  }

  RequestBody requestBody() {
    return RequestBody.fromContentProvider(this, length, "application/octet-stream");
  }

  @Override
  public synchronized InputStream newStream() {
    close();
    current = streams.get();
    return current;
  }

  @Override
  public synchronized void close() {
    InputStream last = current;
    current = null;
    if (last != null) {
      try {
        last.close();
      } catch (IOException e) {
        // Nothing was written to it.
      }
    }
  }
}
