package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.attribute.KeyAttribute;
import dev.waybill.runtime.attribute.NullableAttribute;
import dev.waybill.runtime.attribute.TextKeyAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.Codecs;
import dev.waybill.runtime.codec.ItemReader;
import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.RecordCodec;
import dev.waybill.runtime.codec.RecordReader;
import dev.waybill.runtime.table.Fixture.Dao;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * A table with a sort key and indexes, on a fake that answers with one partition of it, page by
 * page as DynamoDB would.
 */
final class Visits {
  static final KeyAttribute<Visit, String> HOST = new KeyAttribute<>("host", Codecs.STRING);
  static final KeyAttribute<Visit, Integer> AT = new KeyAttribute<>("at", Codecs.INTEGER);
  static final TextKeyAttribute<Visit> STATUS = new TextKeyAttribute<>("status");
  static final NullableAttribute<Visit, Long> EXPIRES =
      new NullableAttribute<>("expires", Codecs.LONG);
  static final BigAttribute<Visit, String> TEXT =
      new BigAttribute<>("text", Content.TEXT, Placement.of("docs/{sha256}", "text/plain"));
  static final BigAttribute<Visit, byte[]> BYTES =
      new BigAttribute<>("bytes", Content.BYTES, Placement.of("docs/{sha256}", "image/png"));
  static final BigAttribute<Visit, Blob> BLOB =
      new BigAttribute<>("blob", Content.BLOB, Placement.of("docs/{sha256}", "image/png"));

  static final TableSchema<Visit> SCHEMA =
      TableSchema.builder("visits", new Codec())
          .partitionKey(HOST)
          .sortKey(AT)
          .big(TEXT)
          .big(BYTES)
          .big(BLOB)
          .index(IndexSchema.global("by-status").partitionKey(STATUS).sortKey(AT))
          .index(IndexSchema.local("by-expiry").sortKey(EXPIRES))
          .index(IndexSchema.global("slim").partitionKey(STATUS).keysOnly())
          .timeToLive(EXPIRES)
          .build();

  static final TableSchema<Head> HEAD_SCHEMA =
      TableSchema.projection("visits", new HeadReader())
          .partitionKey(HOST)
          .sortKey(AT)
          .attributes(AT, STATUS)
          .index(IndexSchema.global("slim").partitionKey(STATUS).keysOnly())
          .timeToLive(EXPIRES)
          .build();

  static final Condition<Visit> STATUS_IS_OK = STATUS.eq("ok");

  final Fixture fixture = new Fixture();
  final List<Map<String, AttributeValue>> items = new ArrayList<>();

  /** How many items a request looks at, if it does not say so itself: what 1 MB is. */
  int megabyte = Integer.MAX_VALUE;

  /** What passes the filter, if there is one. */
  Predicate<Map<String, AttributeValue>> passes = item -> true;

  Visits() {
    fixture.dynamoDb.onQuery = this::query;
    fixture.dynamoDb.onScan = this::scan;
  }

  Dao<Visit> table() {
    return fixture.table("visits", SCHEMA);
  }

  Dao<Head> heads() {
    return fixture.table("visits", HEAD_SCHEMA);
  }

  static RangeQuery<Visit, Integer> query(Dao<Visit> dao) {
    return dao.table().where(HOST, "h").range(AT);
  }

  RangeQuery<Visit, Integer> query() {
    return query(table());
  }

  /** Adds items from 0 on, as their sort keys count. */
  Visits with(int count) {
    for (int i = 0; i < count; i++) {
      items.add(item(i));
    }
    return this;
  }

  static Map<String, AttributeValue> item(int at) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("host", AttributeValue.fromS("h"));
    item.put("at", AttributeValue.fromN(Integer.toString(at)));
    item.put("status", AttributeValue.fromS("ok"));
    return item;
  }

  /** Stores content for an item. */
  void content(int at, String attribute, String content) {
    items.get(at).put(attribute, fixture.stored(content));
  }

  private QueryResponse query(QueryRequest request) {
    List<Map<String, AttributeValue>> all = new ArrayList<>(items);
    if (!request.scanIndexForward()) {
      java.util.Collections.reverse(all);
    }
    Answer answer =
        answer(all, request.exclusiveStartKey(), request.limit(), request.filterExpression());
    QueryResponse.Builder response = QueryResponse.builder().count(answer.items().size());
    if (request.select() != Select.COUNT) {
      response.items(answer.items());
    }
    return response.lastEvaluatedKey(answer.lastKey()).build();
  }

  private ScanResponse scan(ScanRequest request) {
    List<Map<String, AttributeValue>> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (request.totalSegments() == null || i % request.totalSegments() == request.segment()) {
        all.add(items.get(i));
      }
    }
    Answer answer =
        answer(all, request.exclusiveStartKey(), request.limit(), request.filterExpression());
    ScanResponse.Builder response = ScanResponse.builder().count(answer.items().size());
    if (request.select() != Select.COUNT) {
      response.items(answer.items());
    }
    return response.lastEvaluatedKey(answer.lastKey()).build();
  }

  /** As DynamoDB has it: a request that its limit ends has a last key, even at the very end. */
  private Answer answer(
      List<Map<String, AttributeValue>> all,
      Map<String, AttributeValue> start,
      Integer limit,
      String filter) {
    int from = 0;
    if (!start.isEmpty()) {
      while (!all.get(from).get("at").equals(start.get("at"))) {
        from++;
      }
      from++;
    }
    int most = Math.min(megabyte, limit == null ? Integer.MAX_VALUE : limit);
    int to = (int) Math.min(all.size(), from + (long) most);
    List<Map<String, AttributeValue>> found =
        all.subList(from, to).stream().filter(filter == null ? item -> true : passes).toList();
    boolean more = to < all.size() || (limit != null && to - from == limit);
    Map<String, AttributeValue> last =
        more && to > 0
            ? Map.of("host", all.get(to - 1).get("host"), "at", all.get(to - 1).get("at"))
            : null;
    return new Answer(found, last);
  }

  private record Answer(
      List<Map<String, AttributeValue>> items, Map<String, AttributeValue> lastKey) {}

  record Visit(
      String host, int at, String status, String text, byte[] bytes, Blob blob, Long expires) {}

  record Head(int at, String status) {}

  private record Codec() implements RecordCodec<Visit> {
    @Override
    public void write(Visit visit, ItemWriter item) {
      writeKey(visit, item);
      item.put(STATUS, visit.status());
      item.put(TEXT, visit.text());
      item.put(BYTES, visit.bytes());
      item.put(BLOB, visit.blob());
      item.put(EXPIRES, visit.expires());
    }

    @Override
    public void writeKey(Visit visit, ItemWriter item) {
      item.put(HOST, visit.host());
      item.put(AT, visit.at());
    }

    @Override
    public Visit read(ItemReader item) {
      return new Visit(
          item.require(HOST),
          item.require(AT),
          item.get(STATUS),
          item.get(TEXT),
          item.get(BYTES),
          item.get(BLOB),
          item.get(EXPIRES));
    }
  }

  private record HeadReader() implements RecordReader<Head> {
    @Override
    public Head read(ItemReader item) {
      return new Head(item.require(AT), item.get(STATUS));
    }
  }
}
