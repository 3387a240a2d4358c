package dev.waybill.guide;

import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.error.WaybillException;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

// snippet: meter
final class BlobMeter implements BlobListener {
  private final MeterRegistry registry;

  BlobMeter(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void onUpload(BlobEvent event) {
    record("upload", event);
  }

  @Override
  public void onDownload(BlobEvent event) {
    record("download", event);
  }

  @Override
  public void onDuplicate(BlobEvent event, Confirmation confirmation) {
    registry
        .counter("waybill.duplicates", tags(event).and("found", confirmation.name()))
        .increment();
  }

  @Override
  public void onVerificationFailure(BlobEvent event, WaybillException failure) {
    String type = failure.getClass().getSimpleName();
    registry.counter("waybill.failures", tags(event).and("type", type)).increment();
  }

  private void record(String what, BlobEvent event) {
    Timer.builder("waybill." + what).tags(tags(event)).register(registry).record(event.duration());
    DistributionSummary.builder("waybill." + what + ".size")
        .baseUnit("bytes")
        .tags(tags(event))
        .register(registry)
        .record(event.storedLength());
  }

  /** Not the key or the pointer: each value of a tag is a time series of its own. */
  private static Tags tags(BlobEvent event) {
    return Tags.of(
        "table", String.valueOf(event.location().table()),
        "attribute", String.valueOf(event.location().attribute()));
  }
}
// end
