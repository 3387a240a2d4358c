package dev.waybill.runtime;

import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.BlobStoreContext;
import dev.waybill.runtime.blob.Transfers;
import dev.waybill.runtime.table.Backoff;
import dev.waybill.runtime.table.BlobStores;
import dev.waybill.runtime.table.CommitWindow;
import dev.waybill.runtime.table.Confirmations;
import dev.waybill.runtime.table.CursorSeal;
import dev.waybill.runtime.table.ItemFamily;
import dev.waybill.runtime.table.ItemTable;
import dev.waybill.runtime.table.ReadTransaction;
import dev.waybill.runtime.table.TableFamily;
import dev.waybill.runtime.table.TableSchema;
import dev.waybill.runtime.table.TableSettings;
import dev.waybill.runtime.table.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What generated DAOs work with: a client of DynamoDB, the blob stores, and a few settings. One is
 * enough for an application. Immutable and safe for use by several threads.
 *
 * <p>It closes nothing that it was given, and needs no closing itself: its own threads are daemons
 * and end when they are idle.
 */
public final class Waybill {
  private final TableSettings settings;
  private final TableNames tableNames;

  private Waybill(TableSettings settings, TableNames tableNames) {
    this.settings = settings;
    this.tableNames = tableNames;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a table, for a generated DAO.
   *
   * @throws IllegalArgumentException if a blob store that the record needs is not configured, or
   *     the table is renamed to what is not a name of a table
   */
  public <R> ItemTable<R> table(TableSchema<R> schema) {
    return new ItemTable<>(tableNames.of(schema.name()), schema, settings);
  }

  /**
   * Returns a table with several types of items, for a generated DAO; throws as {@link #table}
   * does.
   */
  public <R> ItemFamily<R> family(TableFamily<R> family) {
    return new ItemFamily<>(tableNames.of(family.name()), family, settings);
  }

  /** Returns a new transaction, to which writes are added before it is committed. */
  public Transaction transaction() {
    return new Transaction(settings);
  }

  /** Returns a new transaction of reads, to which they are added before it is run. */
  public ReadTransaction readTransaction() {
    return new ReadTransaction(settings);
  }

  /** Configures a {@link Waybill}. Not safe for use by several threads. */
  public static final class Builder {
    private static final int DEFAULT_MAX_TRANSFERS = 32;
    private static final int DEFAULT_REMEMBERED_CONFIRMATIONS = 10_000;
    private static final Duration MAX_COMMIT_WINDOW = Duration.ofDays(365);

    private @Nullable DynamoDbClient dynamoDb;
    private final Map<String, BlobStore> stores = new HashMap<>();
    private UnaryOperator<String> tableNames = UnaryOperator.identity();
    private int maxConcurrentTransfers = DEFAULT_MAX_TRANSFERS;
    private @Nullable Executor executor;
    private Duration commitWindow = Duration.ofMinutes(15);
    private int rememberedConfirmations = DEFAULT_REMEMBERED_CONFIRMATIONS;
    private BlobListener listener = new BlobListener() {};
    private Duration createTableTimeout = Duration.ofMinutes(5);
    private Clock clock = Clock.systemUTC();
    private CursorSeal cursors = CursorSeal.checksum();
    private boolean hideExpired;

    private Builder() {}

    /** Sets the client of DynamoDB. Required. It is not closed. */
    public Builder dynamoDb(DynamoDbClient client) {
      this.dynamoDb = Objects.requireNonNull(client, "client");
      return this;
    }

    /**
     * Sets the default store: that of each big attribute whose annotation names none.
     *
     * @throws IllegalArgumentException if it is set already
     */
    public Builder blobStore(BlobStore store) {
      return put("", store);
    }

    /**
     * Adds a store with the name that annotations give.
     *
     * @throws IllegalArgumentException if the name is blank, or taken
     */
    public Builder blobStore(String name, BlobStore store) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("the name of a blob store is blank");
      }
      return put(name, store);
    }

    private Builder put(String name, BlobStore store) {
      if (stores.putIfAbsent(name, Objects.requireNonNull(store, "store")) != null) {
        throw new IllegalArgumentException(
            name.isEmpty()
                ? "the default blob store is set twice"
                : "the blob store \"" + name + "\" is set twice");
      }
      return this;
    }

    /**
     * Sets how tables are renamed, for a stage or a tenant: {@code name -> "prod-" + name}.
     * Addresses in S3 keep the name of {@code @Table}, so that stages which share a bucket share
     * content.
     */
    public Builder tableNames(UnaryOperator<String> renaming) {
      this.tableNames = Objects.requireNonNull(renaming, "renaming");
      return this;
    }

    /**
     * Sets how many transfers to and from blob stores run at a time, over all operations; 32 by
     * default. The clients of S3 should allow as many connections, and more for handles that are
     * opened: what the caller reads of a handle itself does not count.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxConcurrentTransfers(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("maxConcurrentTransfers is less than 1: " + limit);
      }
      this.maxConcurrentTransfers = limit;
      return this;
    }

    /**
     * Sets what runs transfers, and the requests of parallel scans, beside the thread of the
     * caller, which takes part in its own; by default daemon threads of Waybill's, as many as
     * {@link #maxConcurrentTransfers} and ending when they are idle. The limit holds for any
     * executor. An executor that refuses a task costs time only: the caller's thread runs what is
     * left. It is not shut down.
     */
    public Builder executor(Executor newExecutor) {
      this.executor = Objects.requireNonNull(newExecutor, "executor");
      return this;
    }

    /**
     * Sets for how long an item may be committed after its content was confirmed to be stored; 15
     * minutes by default. Whatever reclaims content must leave alone what is younger than this.
     *
     * @throws IllegalArgumentException if it is not positive, or more than a year
     */
    public Builder commitWindow(Duration window) {
      if (window.compareTo(MAX_COMMIT_WINDOW) > 0) {
        throw new IllegalArgumentException("commitWindow is more than a year: " + window);
      }
      this.commitWindow = positive("commitWindow", window);
      return this;
    }

    /**
     * Sets how many objects are remembered that were stored, or found to be there, a moment ago;
     * 10,000 by default. To save such content again takes no request to S3. They are remembered for
     * half of the {@link #commitWindow}. 0 remembers none, for buckets out of which others remove
     * objects while items may still come to point to them.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder rememberedConfirmations(int objects) {
      if (objects < 0) {
        throw new IllegalArgumentException("rememberedConfirmations is negative: " + objects);
      }
      this.rememberedConfirmations = objects;
      return this;
    }

    /** Sets what hears of uploads, downloads and the like; nobody by default. */
    public Builder listener(BlobListener newListener) {
      this.listener = Objects.requireNonNull(newListener, "listener");
      return this;
    }

    /**
     * Sets for how long {@code createTable()} waits for the table to become ACTIVE; 5 minutes by
     * default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder createTableTimeout(Duration timeout) {
      this.createTableTimeout = positive("createTableTimeout", timeout);
      return this;
    }

    /**
     * Sets what tells the time to {@code @CreatedAt}, {@code @UpdatedAt} and {@code @GeneratedId},
     * and what has expired; the clock of the system by default. Windows and timeouts do not follow
     * it.
     */
    public Builder clock(Clock newClock) {
      this.clock = Objects.requireNonNull(newClock, "clock");
      return this;
    }

    /**
     * Sets the key under which the cursors of pages are sealed, so that whoever sends one back
     * cannot have made or changed it. All processes that are to take each other's cursors need the
     * same key.
     *
     * <p>Without a key a cursor carries a checksum: damage and mix-ups are found, forgery is not.
     * Either way, a cursor is not encrypted: it holds the key of the last item that was read.
     *
     * @param key at least 16 random bytes, which are copied
     * @throws IllegalArgumentException if there are fewer
     */
    public Builder cursorKey(byte[] key) {
      this.cursors = CursorSeal.withKey(key);
      return this;
    }

    /**
     * Sets whether all reads of tables with {@code @TimeToLive} hide what has expired by the {@link
     * #clock}; false by default. DynamoDB removes what has expired within days, and shows it until
     * then. An index that does not hold the attribute cannot be read then.
     */
    public Builder hideExpired(boolean hide) {
      this.hideExpired = hide;
      return this;
    }

    private static Duration positive(String name, Duration duration) {
      if (duration.isZero() || duration.isNegative()) {
        throw new IllegalArgumentException(name + " is not positive: " + duration);
      }
      return duration;
    }

    /**
     * Returns the configured root.
     *
     * @throws IllegalArgumentException if there is no client of DynamoDB
     */
    public Waybill build() {
      if (dynamoDb == null) {
        throw new IllegalArgumentException("a Waybill needs a DynamoDbClient: set dynamoDb(…)");
      }
      Executor threads =
          executor != null ? executor : TransferThreads.executor(maxConcurrentTransfers);
      Transfers transfers = new Transfers(threads, maxConcurrentTransfers);
      CommitWindow window = new CommitWindow(commitWindow);
      Confirmations confirmations = new Confirmations(rememberedConfirmations, window);
      BlobEvents events = new BlobEvents(listener, confirmations::forget);
      BlobStoreContext context = new BlobStoreContext(transfers, events);
      Map<String, BlobStore> attached = new HashMap<>();
      stores.forEach((name, store) -> attached.put(name, store.in(context)));
      return new Waybill(
          new TableSettings(
              dynamoDb,
              new BlobStores(attached),
              transfers,
              events,
              window,
              confirmations,
              createTableTimeout,
              clock,
              new TimeOrderedIds(clock),
              threads,
              new Backoff(),
              cursors,
              hideExpired),
          new TableNames(tableNames));
    }
  }
}
