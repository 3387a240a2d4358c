package dev.waybill.runtime.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** A client of DynamoDB that records its requests, and answers as it is told. */
public final class FakeDynamoDb implements DynamoDbClient {
  /** Each request as the name of its operation, in one list with those of {@link FakeStore}. */
  public final List<String> log;

  public final List<DynamoDbRequest> requests = new ArrayList<>();

  /** What GetItem and UpdateItem answer, and DeleteItem says was there; null is no item. */
  public Map<String, AttributeValue> item;

  /** What DescribeTable answers or throws, one after the other; the last one stays. */
  public final Deque<Supplier<TableDescription>> tables = new ArrayDeque<>();

  /** What goes wrong with the next request. */
  public RuntimeException failure;

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
    return PutItemResponse.builder().build();
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    record(request);
    return GetItemResponse.builder().item(item).build();
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    record(request);
    return UpdateItemResponse.builder().attributes(item).build();
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
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {
    throw new AssertionError("a client of the caller's is not closed");
  }
}
