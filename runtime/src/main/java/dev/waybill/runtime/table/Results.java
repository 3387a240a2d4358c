package dev.waybill.runtime.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The ways in which a query or a scan can be read. Immutable and safe for use by several threads;
 * each way starts anew.
 *
 * @param keys the key condition; none for a scan
 */
record Results<R>(Target<R> target, List<KeyCondition> keys, ReadOptions<R> options) {
  Results<R> with(ReadOptions<R> newOptions) {
    return new Results<>(target, keys, newOptions);
  }

  Results<R> where(List<KeyCondition> conditions) {
    List<KeyCondition> all = new ArrayList<>(keys);
    all.addAll(conditions);
    return new Results<>(target, List.copyOf(all), options);
  }

  /** Returns the most items. Without a limit, it is more than any table has. */
  private long limit() {
    return options.limit() == 0 ? Long.MAX_VALUE : options.limit();
  }

  private ItemReads<R> reads() {
    return target.table().reads();
  }

  Stream<R> stream() {
    LazyRecords<R> records = records();
    return StreamSupport.stream(records, false).onClose(records::close);
  }

  LazyRecords<R> records() {
    return new LazyRecords<>(reads(), pages(false), limit(), options.segments() == 1);
  }

  List<R> list() {
    Pages pages = pages(false);
    List<R> records = new ArrayList<>();
    try {
      long wanted = limit();
      while (wanted > 0) {
        RawPage page = pages.next(wanted);
        if (page == null) {
          break;
        }
        records.addAll(reads().readAll(page.items(wanted)));
        wanted = limit() - records.size();
      }
    } finally {
      pages.close();
    }
    return Collections.unmodifiableList(records);
  }

  /** Returns a page: of one request, or of as many as the limit takes. */
  ResultPage<R> page() {
    if (options.segments() > 1) {
      throw options.severalSegments();
    }
    Expressions expressions = expressions(false);
    Pages pages = sequential(expressions, false);
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    Map<String, AttributeValue> last = Map.of();
    boolean full = false;
    while (!full) {
      long wanted = limit() - items.size();
      RawPage page = pages.next(wanted);
      if (page == null) {
        break;
      }
      items.addAll(page.items(wanted));
      last = page.items().size() > wanted ? keyOf(items.get(items.size() - 1)) : page.lastKey();
      full = options.limit() == 0 || items.size() == limit();
    }
    Optional<String> cursor =
        last.isEmpty() ? Optional.empty() : Optional.of(cursors(expressions).encode(last));
    return new ResultPage<>(reads().readAll(items), cursor);
  }

  /** Returns where DynamoDB goes on behind an item. */
  private Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (String name : target.keyNames()) {
      key.put(name, Objects.requireNonNull(item.get(name), name));
    }
    return key;
  }

  Optional<R> first() {
    ReadOptions<R> one = options.withLimit(1);
    // Without a filter the first request has it, if there is one.
    boolean filtered = expressions(false).filter() != null;
    LazyRecords<R> records = with(filtered ? one : one.withSegments(1)).records();
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } finally {
      records.close();
    }
  }

  long count() {
    Pages pages = pages(true);
    long count = 0;
    try {
      while (count < limit()) {
        RawPage page = pages.next(limit() - count);
        if (page == null) {
          break;
        }
        count += page.count();
      }
    } finally {
      pages.close();
    }
    return Math.min(count, limit());
  }

  private Pages pages(boolean countOnly) {
    Expressions expressions = expressions(countOnly);
    TableSettings settings = target.table().settings();
    return options.segments() == 1
        ? sequential(expressions, countOnly)
        : new ParallelPages(
            source(expressions, countOnly),
            settings.executor(),
            options.segments(),
            settings.transfers().limit());
  }

  private SequentialPages sequential(Expressions expressions, boolean countOnly) {
    Map<String, AttributeValue> start =
        options.cursor() == null ? Map.of() : cursors(expressions).decode(options.cursor());
    return new SequentialPages(source(expressions, countOnly), start);
  }

  private PageSource source(Expressions expressions, boolean countOnly) {
    return keys.isEmpty()
        ? new ScanPages<>(target, options, expressions, countOnly)
        : new QueryPages<>(target, options, expressions, countOnly);
  }

  private Cursors cursors(Expressions expressions) {
    CursorSeal seal = target.table().settings().cursors();
    return new Cursors(seal, expressions.fingerprint().asByteArrayUnsafe(), target.location());
  }

  private Expressions expressions(boolean countOnly) {
    return Expressions.of(target, keys, options, countOnly);
  }
}
