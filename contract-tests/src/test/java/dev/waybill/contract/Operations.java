package dev.waybill.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** What a client was asked for, and what the server did; and what happens in between. */
final class Operations implements ExecutionInterceptor {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final Map<String, Consumer<SdkRequest>> before = new ConcurrentHashMap<>();

  /** Returns the operations since the last call, in the order in which they began. */
  List<String> asked() {
    List<String> names = List.copyOf(asked);
    asked.clear();
    done.clear();
    return names;
  }

  /** Returns how many of an operation succeeded since the last call of {@link #asked}. */
  long done(String operation) {
    return done.stream().filter(operation::equals).count();
  }

  /** Has something happen whenever a client is asked for an operation, and did not send it yet. */
  void before(String operation, Consumer<SdkRequest> action) {
    before.put(operation, action);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    asked.add(name(context));
    before.getOrDefault(name(context), request -> {}).accept(context.request());
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    done.add(name(context));
  }

  private static String name(Context.BeforeExecution context) {
    return context.request().getClass().getSimpleName().replace("Request", "");
  }
}
