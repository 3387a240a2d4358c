package dev.waybill.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The requests that reach the engines, in order; and what is done to some of them on their way. */
final class Traffic implements ExecutionInterceptor {
  private static final ExecutionAttribute<Call> CALL = new ExecutionAttribute<>("Call");

  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private int clock;

  /** One request. */
  static final class Call {
    private final SdkRequest request;
    private final int start;
    private @Nullable SdkHttpRequest http;
    private volatile int end = Integer.MAX_VALUE;

    private Call(SdkRequest request, int start) {
      this.request = request;
      this.start = start;
    }

    String operation() {
      return request.getClass().getSimpleName().replace("Request", "");
    }

    SdkRequest request() {
      return request;
    }

    Optional<String> header(String name) {
      return Optional.ofNullable(http).flatMap(sent -> sent.firstMatchingHeader(name));
    }

    private boolean isBefore(Call other) {
      return end < other.start;
    }
  }

  private record Rule(String operation, Predicate<Call> applies, Action action) {}

  /** What is done when a request is about to be sent. */
  interface Action {
    void run() throws Exception;
  }

  /** Does something each time before a request is sent; what it throws the caller gets. */
  void before(String operation, Action action) {
    rules.add(new Rule(operation, call -> true, action));
  }

  /** Answers requests with a status, in place of the engine. */
  void answer(String operation, int status) {
    statuses.add(new Answer(operation, status, Integer.MAX_VALUE));
  }

  /** Answers the next request with a status, in place of the engine. */
  void answerOnce(String operation, int status) {
    statuses.add(new Answer(operation, status, 1));
  }

  private final List<Answer> statuses = new CopyOnWriteArrayList<>();

  private static final class Answer {
    private final String operation;
    private final int status;
    private int times;

    private Answer(String operation, int status, int times) {
      this.operation = operation;
      this.status = status;
      this.times = times;
    }

    private synchronized boolean take(String asked) {
      return operation.equals(asked) && times-- > 0;
    }
  }

  /** Forgets what was seen so far, and what was to be done. */
  void reset() {
    calls.clear();
    rules.clear();
    statuses.clear();
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Returns the operations, in the order in which they began. */
  List<String> operations() {
    return calls.stream().map(Call::operation).toList();
  }

  List<Call> calls(String operation) {
    return calls.stream().filter(call -> call.operation().equals(operation)).toList();
  }

  /** Returns how many requests had to wait for one another: the longest chain. */
  int depth() {
    List<Call> seen = calls();
    List<Integer> depths = new ArrayList<>();
    int deepest = 0;
    for (int i = 0; i < seen.size(); i++) {
      int depth = 1;
      for (int j = 0; j < i; j++) {
        if (seen.get(j).isBefore(seen.get(i))) {
          depth = Math.max(depth, depths.get(j) + 1);
        }
      }
      depths.add(depth);
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private synchronized int tick() {
    return ++clock;
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    Call call;
    synchronized (this) {
      call = new Call(context.request(), tick());
      calls.add(call);
    }
    attributes.putAttribute(CALL, call);
    for (Rule rule : rules) {
      if (rule.operation().equals(call.operation()) && rule.applies().test(call)) {
        try {
          rule.action().run();
        } catch (RuntimeException e) {
          throw e;
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    attributes.getAttribute(CALL).http = context.httpRequest();
  }

  @Override
  public SdkHttpResponse modifyHttpResponse(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    Call call = attributes.getAttribute(CALL);
    for (Answer answer : statuses) {
      if (answer.take(call.operation())) {
        return context.httpResponse().toBuilder().statusCode(answer.status).build();
      }
    }
    return context.httpResponse();
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    attributes.getAttribute(CALL).end = tick();
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    attributes.getAttribute(CALL).end = tick();
  }
}
