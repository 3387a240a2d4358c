package dev.waybill.runtime.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A client of DynamoDB that records its requests, and answers as it is told. */
public final class FakeDynamoDb implements DynamoDbClient {
  /** Each request as the name of its operation, in one list with those of {@link FakeStore}. */
  public final List<String> log;

  public final List<DynamoDbRequest> requests = Collections.synchronizedList(new ArrayList<>());

  /** What GetItem and UpdateItem answer, and DeleteItem says was there; null is no item. */
  public Map<String, AttributeValue> item;

  /** What DescribeTable answers or throws, one after the other; the last one stays. */
  public final Deque<Supplier<TableDescription>> tables = new ArrayDeque<>();

  /** What Query, Scan and BatchGetItem answer. */
  public Function<QueryRequest, QueryResponse> onQuery;

  public Function<ScanRequest, ScanResponse> onScan;
  public Function<BatchGetItemRequest, BatchGetItemResponse> onBatchGet;

  /** What goes wrong with the next request. */
  public RuntimeException failure;

  /** Sees each request before it is answered; what it throws is what goes wrong with it. */
  public Consumer<DynamoDbRequest> onRequest = request -> {};

  /** What DescribeTimeToLive answers. */
  public TimeToLiveDescription timeToLive =
      TimeToLiveDescription.builder().timeToLiveStatus(TimeToLiveStatus.DISABLED).build();

  /** What BatchWriteItem leaves unprocessed of its requests; nothing by default. */
  public UnaryOperator<Map<String, List<WriteRequest>>> unprocessed = requests -> Map.of();

  /** What TransactGetItems answers. */
  public List<ItemResponse> responses = List.of();

  private final Consumer<ClientOverrideConfiguration.Builder> configuration;

  public FakeDynamoDb(List<String> log) {
    this(log, null);
  }

  /** A client that tells its configuration; others need not. */
  public FakeDynamoDb(
      List<String> log, Consumer<ClientOverrideConfiguration.Builder> configuration) {
    this.log = log;
    this.configuration = configuration;
  }

  /** An error as DynamoDB answers it. */
  public static RuntimeException error(AwsServiceException.Builder error, String code) {
    return error
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .message(code)
        .build();
  }

  private void record(DynamoDbRequest request) {
    String name = request.getClass().getSimpleName();
    log.add(name.substring(0, name.length() - "Request".length()));
    requests.add(request);
    RuntimeException thrown = failure;
    failure = null;
    if (thrown != null) {
      throw thrown;
    }
    onRequest.accept(request);
  }

  /** Returns the last request. */
  public <T extends DynamoDbRequest> T last(Class<T> type) {
    return type.cast(requests.get(requests.size() - 1));
  }

  /** Returns all requests of a type. */
  public <T extends DynamoDbRequest> List<T> all(Class<T> type) {
    return requests.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Returns the timeout of the last request. */
  public Optional<java.time.Duration> lastTimeout() {
    return requests
        .get(requests.size() - 1)
        .overrideConfiguration()
        .flatMap(c -> c.apiCallTimeout());
  }

  @Override
  public DynamoDbServiceClientConfiguration serviceClientConfiguration() {
    if (configuration == null) {
      return DynamoDbClient.super.serviceClientConfiguration();
    }
    ClientOverrideConfiguration.Builder builder = ClientOverrideConfiguration.builder();
    configuration.accept(builder);
    return DynamoDbServiceClientConfiguration.builder()
        .overrideConfiguration(builder.build())
        .build();
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    record(request);
    return PutItemResponse.builder()
        .attributes(request.returnValues() == ReturnValue.ALL_OLD ? item : null)
        .build();
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    record(request);
    return GetItemResponse.builder().item(item).build();
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    record(request);
    return onQuery.apply(request);
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    record(request);
    return onScan.apply(request);
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    record(request);
    return onBatchGet.apply(request);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    record(request);
    return UpdateItemResponse.builder()
        .attributes(request.returnValues() == ReturnValue.NONE ? null : item)
        .build();
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    record(request);
    return DeleteItemResponse.builder().attributes(item).build();
  }

  @Override
  public CreateTableResponse createTable(CreateTableRequest request) {
    record(request);
    return CreateTableResponse.builder().build();
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    record(request);
    Supplier<TableDescription> next = tables.size() > 1 ? tables.remove() : tables.element();
    return DescribeTableResponse.builder().table(next.get()).build();
  }

  @Override
  public DeleteTableResponse deleteTable(DeleteTableRequest request) {
    record(request);
    return DeleteTableResponse.builder().build();
  }

  @Override
  public DescribeTimeToLiveResponse describeTimeToLive(DescribeTimeToLiveRequest request) {
    record(request);
    return DescribeTimeToLiveResponse.builder().timeToLiveDescription(timeToLive).build();
  }

  @Override
  public UpdateTimeToLiveResponse updateTimeToLive(UpdateTimeToLiveRequest request) {
    record(request);
    return UpdateTimeToLiveResponse.builder().build();
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    record(request);
    return BatchWriteItemResponse.builder()
        .unprocessedItems(unprocessed.apply(request.requestItems()))
        .build();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    record(request);
    return TransactWriteItemsResponse.builder().build();
  }

  @Override
  public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
    record(request);
    return TransactGetItemsResponse.builder().responses(responses).build();
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {
    throw new AssertionError("a client of the caller's is not closed");
  }
}
