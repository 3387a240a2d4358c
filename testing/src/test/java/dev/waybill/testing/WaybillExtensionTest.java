package dev.waybill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.waybill.testing.samples.AsksForAnUnknownStore;
import dev.waybill.testing.samples.AsksForSomethingElse;
import dev.waybill.testing.samples.LeavesThingsBehind;
import dev.waybill.testing.samples.RunsInParallel;
import dev.waybill.testing.samples.SharesWithinTheClass;
import dev.waybill.testing.samples.Witness;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The extension from outside: runs sample tests, and looks at what came of them. */
class WaybillExtensionTest {
  @BeforeEach
  void forgetEarlierSamples() {
    Witness.forget();
  }

  @Test
  void whatATestLeavesBehindIsGoneInTheNext() {
    EngineExecutionResults results = run(LeavesThingsBehind.class);

    results.testEvents().assertStatistics(events -> events.succeeded(3).failed(0));
    assertThat(Witness.endpoints()).as("the engines serve all tests").hasSize(2);
    assertThat(Witness.endpoints()).as("closed at the end").allMatch(Ports::isFree);
  }

  @Test
  void testsThatRunAtTheSameTimeDoNotMeet() {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .selectors(selectClass(RunsInParallel.class))
            .execute();

    results.testEvents().assertStatistics(events -> events.succeeded(16).failed(0));
    assertThat(Witness.waybills()).hasSize(16);
    assertThat(new HashSet<>(Witness.waybills())).hasSize(16);
  }

  @Test
  void aClassThatAsksBeforeAllItsTestsShares() {
    EngineExecutionResults results = run(SharesWithinTheClass.class);

    results.testEvents().assertStatistics(events -> events.succeeded(2).failed(0));
  }

  @Test
  void anUnknownStoreIsNamed() {
    run(AsksForAnUnknownStore.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                instanceOf(ParameterResolutionException.class),
                message(text -> text.contains("@WaybillTest(stores = \"imags\")"))));
  }

  @Test
  void otherParametersAreLeftToOthers() {
    run(AsksForSomethingElse.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                instanceOf(ParameterResolutionException.class),
                message(text -> text.contains("No ParameterResolver registered"))));
  }

  private static EngineExecutionResults run(Class<?> sample) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(sample)).execute();
  }
}
