package dev.waybill.runtime.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Makes the requests of a query. Immutable and safe for use by several threads. */
record QueryPages<R>(
    Target<R> target, ReadOptions<R> options, Expressions expressions, boolean countOnly)
    implements PageSource {
  @Override
  public RawPage fetch(int segment, Map<String, AttributeValue> start, long wanted) {
    QueryResponse response = target.table().dynamoDb().query(request(start, wanted));
    return new RawPage(response.items(), response.count(), response.lastEvaluatedKey());
  }

  private QueryRequest request(Map<String, AttributeValue> start, long wanted) {
    IndexSchema index = target.index();
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(target.table().name())
            .indexName(index == null ? null : index.name())
            .consistentRead(target.consistency() == ReadConsistency.STRONG)
            .keyConditionExpression(expressions.keyCondition())
            .filterExpression(expressions.filter())
            .projectionExpression(expressions.projection())
            .scanIndexForward(!options.descending())
            .limit(expressions.limit(options.pageSize(), wanted));
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
