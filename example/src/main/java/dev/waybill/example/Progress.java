package dev.waybill.example;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar where there is a terminal to see it, and nothing otherwise. */
final class Progress implements AutoCloseable {
  private static final int INTERVAL_MILLIS = 100;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** Shows a bar, which disappears when it is closed, unless the output goes to a file or pipe. */
  // JDK 22 to 24 have a console in any case, unless they run with -Djdk.console=java.base.
  @SuppressWarnings("SystemConsoleNull")
  static Progress of(String task) {
    if (System.console() == null) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(0)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .clearDisplayOnFinish()
            .build());
  }

  /** Says how many things there are, as far as is known. */
  void expect(int count) {
    if (bar != null) {
      bar.maxHint(count);
    }
  }

  /** Counts a thing as done, and returns it. */
  <T> T counting(T done) {
    if (bar != null) {
      bar.step();
    }
    return done;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
