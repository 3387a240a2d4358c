package dev.waybill.testing;

import dev.waybill.runtime.Waybill;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Hands the engines to JUnit 5 tests, from JUnit 5.13 on. Usually used as {@link WaybillTest}.
 *
 * <p>An engine starts when a test first asks for it, and serves all tests of the run. What a test
 * works on is its own, so that tests may run at the same time: the constructor, the methods around
 * the test and the test itself are given the same things, and no other test is. All of it is
 * deleted after the test. Where {@code @BeforeAll}, or the constructor of a class with one instance
 * for all tests, asks, the tests of the class share what it was given, until the class is done.
 *
 * <table>
 *   <caption>Parameters</caption>
 *   <tr><th>type</th><th>what it is</th></tr>
 *   <tr><td>{@link Waybill}</td><td>has a fresh bucket as its default store and one for each of {@link
 *       WaybillTest#stores()}, and renames tables by {@link TestTables}</td></tr>
 *   <tr><td>{@link TestBucket}</td><td>the bucket of the default store, or of {@link Store}</td></tr>
 *   <tr><td>{@link TestTables}</td><td>the prefix of the test's tables</td></tr>
 *   <tr><td>{@link DynamoDbClient}, {@link S3Client}</td><td>clients that all tests share</td></tr>
 *   <tr><td>{@link EmbeddedDynamoDb}, {@link EmbeddedS3}</td><td>the engines, to which other clients
 *       can be pointed</td></tr>
 * </table>
 *
 * <p>Clients and engines are closed at the end of the run: a test must not close them.
 */
public final class WaybillExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(WaybillExtension.class);

  /** For JUnit. */
  public WaybillExtension() {}

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    // Without it a constructor is given what belongs to the class, and not to the test.
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Waybill.class
        || type == TestBucket.class
        || type == TestTables.class
        || type == DynamoDbClient.class
        || type == S3Client.class
        || type == EmbeddedDynamoDb.class
        || type == EmbeddedS3.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    TestResources resources = resources(context);
    if (type == Waybill.class) {
      return resources.waybill();
    }
    if (type == TestBucket.class) {
      return resources.bucket(store(parameter));
    }
    if (type == TestTables.class) {
      return resources.tables();
    }
    SharedEngines engines = engines(context);
    if (type == DynamoDbClient.class) {
      return engines.dynamoDb().client();
    }
    if (type == S3Client.class) {
      return engines.s3().client();
    }
    return type == EmbeddedS3.class ? engines.s3() : engines.dynamoDb();
  }

  private static String store(ParameterContext parameter) {
    return parameter.findAnnotation(Store.class).map(Store::value).orElse(Stores.DEFAULT);
  }

  private static TestResources resources(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            TestResources.class,
            key -> new TestResources(engines(context), Stores.of(context)),
            TestResources.class);
  }

  private static SharedEngines engines(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(SharedEngines.class, key -> new SharedEngines(), SharedEngines.class);
  }
}
