package dev.waybill.example;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the crawler prints. */
final class Report {
  private static final double KIB = 1024;
  private static final double MIB = 1024 * KIB;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  /** A step that takes a while. */
  interface Step<T> {
    T run(Progress progress) throws Exception;
  }

  /** Takes a step, while a bar shows its progress, and prints how long it took. */
  <T> T step(String name, Step<T> step) throws Exception {
    long start = System.nanoTime();
    T result;
    try (Progress progress = Progress.of(name)) {
      result = step.run(progress);
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    heading(name, String.format(Locale.ROOT, "%.1f s", millis / 1000.0));
    return result;
  }

  void line(String text) {
    out.println(text);
  }

  void heading(String text, String remark) {
    out.println();
    out.println(text + " (" + remark + ")");
  }

  void detail(String text) {
    out.println("  " + text);
  }

  void problem(String text) {
    out.println("WRONG: " + text);
  }

  void table(Inventory inventory, UploadCounter counter) {
    out.println();
    row("Items", inventory.items(), "one page was deleted");
    row("Bytes in DynamoDB", inventory.itemBytes(), size(inventory.itemBytes()));
    row("Bytes in S3", inventory.objectBytes(), size(inventory.objectBytes()));
    row("Uploads", counter.uploads(), count(inventory.objects(), "object") + " in S3");
    row("Duplicates avoided", counter.duplicates(), size(counter.bytesAvoided()) + " not stored");
    row("  not even sent", counter.unsent(), "just seen, or larger than 1 MiB");
    row("Bytes from S3", counter.bytesFetched(), size(counter.bytesFetched()) + ", all verified");
    row("Pages too big for an item", inventory.misfits(), "with content, over 400 KB");
    out.println();
  }

  private void row(String label, long value, String remark) {
    out.printf(Locale.ROOT, "%-26s %,14d   %s%n", label, value, remark);
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String size(long bytes) {
    return bytes < MIB
        ? String.format(Locale.ROOT, "%.1f KiB", bytes / KIB)
        : String.format(Locale.ROOT, "%.1f MiB", bytes / MIB);
  }
}
