package dev.waybill.it;

import static dev.waybill.it.TaskDao.BODY;
import static dev.waybill.it.TaskDao.CODE;
import static dev.waybill.it.TaskDao.COST;
import static dev.waybill.it.TaskDao.DUE_AT;
import static dev.waybill.it.TaskDao.ESTIMATE;
import static dev.waybill.it.TaskDao.GRID;
import static dev.waybill.it.TaskDao.LABELS;
import static dev.waybill.it.TaskDao.NUMBER;
import static dev.waybill.it.TaskDao.OWNER;
import static dev.waybill.it.TaskDao.PRIORITY;
import static dev.waybill.it.TaskDao.SCORES;
import static dev.waybill.it.TaskDao.STATUS;
import static dev.waybill.it.TaskDao.TAGS;
import static dev.waybill.it.TaskDao.TITLE;
import static dev.waybill.it.TaskDao.URGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.it.Task.Status;
import dev.waybill.runtime.attribute.Condition;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidConditionException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;

/** What DynamoDB makes of each condition. */
@ExtendWith(Engines.class)
class ConditionsTest {
  private static final Instant AT_7 = Instant.ofEpochSecond(7);

  private TaskDao tasks;

  @BeforeEach
  void createTable(Setup setup) {
    tasks = new TaskDao(setup.waybill());
    tasks.createTable();
    tasks.save(Task.of("apollo", 7).withBody("the body"));
  }

  /** Conditions that hold for the task. */
  private static Stream<Condition<Task>> holding() {
    return Stream.of(
        STATUS.eq(Status.OPEN),
        STATUS.ne(Status.DONE),
        STATUS.in(Status.DONE, Status.OPEN),
        OWNER.eq("ada"),
        OWNER.lt("adb"),
        OWNER.gt("a"),
        OWNER.between("a", "b"),
        OWNER.beginsWith("ad"),
        OWNER.contains("da"),
        OWNER.size().eq(3),
        OWNER.size().between(1, 3),
        OWNER.ne(TITLE),
        OWNER.lt(TITLE),
        PRIORITY.eq(2),
        PRIORITY.ge(2L),
        PRIORITY.lt(2.5),
        PRIORITY.in(1, 2, 3),
        PRIORITY.lt(ESTIMATE),
        ESTIMATE.eq(NUMBER),
        ESTIMATE.gt(BigDecimal.ONE),
        NUMBER.eq(7),
        NUMBER.le(7),
        COST.eq(0.5),
        COST.between(0, 1),
        DUE_AT.eq(AT_7),
        DUE_AT.ge(AT_7),
        DUE_AT.lt(AT_7.plusNanos(1)),
        DUE_AT.between(AT_7.minusNanos(1), AT_7),
        URGENT.eq(false),
        URGENT.ne(true),
        CODE.eq(bytes(1, 0x80)),
        CODE.gt(bytes(1, 0x7f)),
        CODE.beginsWith(bytes(1)),
        CODE.size().eq(2),
        TAGS.eq(List.of("a", "b")),
        TAGS.contains("b"),
        TAGS.size().ge(2),
        TAGS.at(1).eq("b"),
        TAGS.at(1).beginsWith("b"),
        TAGS.at(2).notExists(),
        LABELS.contains("x"),
        LABELS.eq(Set.of("x")),
        LABELS.ne(Set.of()),
        LABELS.size().eq(1),
        SCORES.key("k").eq(1),
        SCORES.key("k").exists(),
        SCORES.key("other.key").notExists(),
        SCORES.eq(Map.of("k", 1)),
        SCORES.size().lt(2),
        GRID.at(0).at(1).eq(2),
        GRID.at(0).contains(1),
        BODY.exists(),
        BODY.sameContentAs("the body"));
  }

  private static SdkBytes bytes(int... bytes) {
    byte[] array = new byte[bytes.length];
    for (int i = 0; i < array.length; i++) {
      array[i] = (byte) bytes[i];
    }
    return SdkBytes.fromByteArray(array);
  }

  @Test
  void eachConditionHoldsAndItsOppositeDoesNot() {
    List<Condition<Task>> all = holding().toList();
    for (int i = 0; i < all.size(); i++) {
      Condition<Task> condition = all.get(i);
      assertThat(holds(condition)).as("condition %s", i).isTrue();
      assertThat(holds(condition.not())).as("opposite of condition %s", i).isFalse();
    }
  }

  @Test
  void conditionsAreCombined() {
    Condition<Task> yes = OWNER.eq("ada");
    Condition<Task> no = OWNER.eq("bob");
    assertThat(holds(yes.and(no))).isFalse();
    assertThat(holds(yes.or(no))).isTrue();
    assertThat(holds(no.or(yes).and(yes))).isTrue();
    assertThat(holds(no.and(yes).or(yes))).isTrue();
    assertThat(holds(yes.or(yes).and(no))).isFalse();
    assertThat(holds(no.not().and(yes))).isTrue();
    assertThat(holds(no.or(yes).not())).isFalse();
  }

  @Test
  void otherContentIsNotTheSame() {
    assertThat(holds(BODY.sameContentAs("another body"))).isFalse();
    assertThat(holds(BODY.sameContentAs("another body").not())).isTrue();
    assertThat(holds(BODY.sameContentAs("another body").or(BODY.sameContentAs("the body"))))
        .isTrue();
  }

  @Test
  void whatDynamoDbWouldRefuseIsRefusedBefore() {
    List<String> hundred = IntStream.range(0, 99).mapToObj(i -> "x" + i).toList();
    assertThat(holds(OWNER.in(Stream.concat(hundred.stream(), Stream.of("ada")).toList())))
        .isTrue();
    assertThatThrownBy(() -> OWNER.in(List.of())).hasMessageContaining("owner");
    assertThatThrownBy(() -> OWNER.in(IntStream.range(0, 101).mapToObj(i -> "x" + i).toList()))
        .hasMessageContaining("owner");
    Condition<Task> long_ = OWNER.eq("ada");
    for (int i = 0; i < 400; i++) {
      long_ = long_.and(OWNER.ne("x" + i));
    }
    Condition<Task> tooLong = long_;
    assertThatThrownBy(() -> holds(tooLong)).isInstanceOf(InvalidConditionException.class);
  }

  private boolean holds(Condition<Task> condition) {
    try {
      tasks.onlyIf(condition).updateOnly(tasks.key("apollo", 7), TITLE.set("task 7"));
      return true;
    } catch (ConditionFailedException e) {
      return false;
    }
  }
}
