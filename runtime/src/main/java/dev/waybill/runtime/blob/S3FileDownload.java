package dev.waybill.runtime.blob;

import dev.waybill.runtime.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Fetches an object into a file: a large one in parallel ranges, behind the first. */
final class S3FileDownload {
  /** The least bytes of a range. */
  private static final long RANGE = 16L * 1024 * 1024;

  private final S3Ranges ranges;
  private final S3Download download;
  private final Transfers transfers;
  private final long firstLength;

  S3FileDownload(S3Ranges ranges, S3Download download, Transfers transfers, long multipartAbove) {
    this.ranges = ranges;
    this.download = download;
    this.transfers = transfers;
    this.firstLength = Math.max(1, multipartAbove);
  }

  void run(ContentAddress address, Path file, Location location) throws IOException {
    Location here = location.withPointer(address.toString());
    long start = System.nanoTime();
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      FileHasher hasher = new FileHasher(channel);
      AtomicLong total = new AtomicLong();
      // Within the limit of transfers, as all the others.
      transfers.run(
          List.of(() -> total.set(fetch(address, 0, firstLength, here, channel, hasher))));
      List<Runnable> rest = new ArrayList<>();
      // Larger ones where there would be too many to keep a list of.
      long range = S3Multipart.partSize(total.get(), RANGE);
      for (long from = firstLength; from < total.get(); from += range) {
        long begin = from;
        rest.add(() -> fetch(address, begin, begin + range, here, channel, hasher));
      }
      transfers.run(rest);
      String sha256 = hasher.finish();
      download.verify(address, sha256, total.get(), total.get(), here, start);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private long fetch(
      ContentAddress address,
      long from,
      long to,
      Location here,
      FileChannel channel,
      FileHasher hasher) {
    long total =
        ranges.copy(
            address, from, to, here, (bytes, length, at) -> write(channel, bytes, length, at));
    hasher.completed(from, Math.min(to, total));
    return total;
  }

  private static void write(FileChannel channel, byte[] bytes, int length, long position) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer, position + buffer.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Not an error of the server's, which could be repeated.
    }
  }
}
