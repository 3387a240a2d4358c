package dev.waybill.runtime.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Makes the requests of a scan. Immutable and safe for use by several threads. */
record ScanPages<R>(
    Target<R> target, ReadOptions<R> options, Expressions expressions, boolean countOnly)
    implements PageSource {
  @Override
  public RawPage fetch(int segment, Map<String, AttributeValue> start, long wanted) {
    ScanResponse response = target.table().dynamoDb().scan(request(segment, start, wanted));
    return new RawPage(response.items(), response.count(), response.lastEvaluatedKey());
  }

  private ScanRequest request(int segment, Map<String, AttributeValue> start, long wanted) {
    IndexSchema index = target.index();
    ScanRequest.Builder request =
        ScanRequest.builder()
            .tableName(target.table().name())
            .indexName(index == null ? null : index.name())
            .consistentRead(target.consistency() == ReadConsistency.STRONG)
            .filterExpression(expressions.filter())
            .projectionExpression(expressions.projection())
            .limit(expressions.limit(options.pageSize(), wanted));
    ReadOptions.Part part = options.part();
    if (part != null) {
      request.segment(part.number()).totalSegments(part.total());
    } else if (options.segments() > 1) {
      request.segment(segment).totalSegments(options.segments());
    }
    if (countOnly) {
      request.select(Select.COUNT);
    }
    // DynamoDB refuses empty maps.
    if (!expressions.names().isEmpty()) {
      request.expressionAttributeNames(expressions.names());
    }
    if (!expressions.values().isEmpty()) {
      request.expressionAttributeValues(expressions.values());
    }
    if (!start.isEmpty()) {
      request.exclusiveStartKey(start);
    }
    return request.build();
  }
}
