package dev.waybill.testing;

import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.blob.S3BlobStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/**
 * What one test has for itself, made when it is asked for, and deleted at the end. Safe for several
 * threads.
 */
final class TestResources implements AutoCloseable {
  private static final AtomicLong NEXT = new AtomicLong();

  private final SharedEngines engines;
  private final Set<String> stores;
  private final Map<String, TestBucket> buckets = new HashMap<>();
  private final TestTables tables;
  private @Nullable Waybill waybill;

  TestResources(SharedEngines engines, Set<String> stores) {
    this.engines = engines;
    this.stores = stores;
    // The hyphen keeps "test1-" from being how the names of "test11-" begin.
    this.tables = new TestTables("test" + NEXT.incrementAndGet() + "-");
  }

  TestTables tables() {
    return tables;
  }

  synchronized TestBucket bucket(String store) {
    if (!stores.contains(store)) {
      throw new ParameterResolutionException(
          "no store \"%s\" here: name it, @WaybillTest(stores = \"%s\")".formatted(store, store));
    }
    return buckets.computeIfAbsent(store, this::createBucket);
  }

  private TestBucket createBucket(String store) {
    // Numbered, for the name of a store may have characters that the name of a bucket may not.
    return new TestBucket(engines.s3().createBucket(tables.apply("bucket" + buckets.size())));
  }

  synchronized Waybill waybill() {
    if (waybill == null) {
      engines.startBoth();
      Waybill.Builder builder =
          Waybill.builder()
              .dynamoDb(engines.dynamoDb().client())
              .tableNames(tables)
              .blobStore(blobStore(Stores.DEFAULT));
      for (String store : stores) {
        if (!store.equals(Stores.DEFAULT)) {
          builder.blobStore(store, blobStore(store));
        }
      }
      waybill = builder.build();
    }
    return waybill;
  }

  private S3BlobStore blobStore(String store) {
    return S3BlobStore.of(engines.s3().client(), bucket(store).name());
  }

  @Override
  public synchronized void close() {
    List<Runnable> deletions = new ArrayList<>();
    engines
        .dynamoDbIfStarted()
        .ifPresent(
            engine -> deletions.add(() -> Cleanup.deleteTables(engine.client(), tables.prefix())));
    for (TestBucket bucket : buckets.values()) {
      deletions.add(() -> Cleanup.deleteBucket(engines.s3().client(), bucket.name()));
    }
    runAll(deletions);
  }

  /** What cannot be deleted leaves the rest to be deleted all the same. */
  private static void runAll(List<Runnable> deletions) {
    RuntimeException failure = null;
    for (Runnable deletion : deletions) {
      try {
        deletion.run();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
