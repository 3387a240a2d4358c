package dev.waybill.it;

import static dev.waybill.it.TaskDao.COST;
import static dev.waybill.it.TaskDao.ESTIMATE;
import static dev.waybill.it.TaskDao.GRID;
import static dev.waybill.it.TaskDao.LABELS;
import static dev.waybill.it.TaskDao.OWNER;
import static dev.waybill.it.TaskDao.PRIORITY;
import static dev.waybill.it.TaskDao.SCORES;
import static dev.waybill.it.TaskDao.STATUS;
import static dev.waybill.it.TaskDao.TAGS;
import static dev.waybill.it.TaskDao.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.it.Task.Status;
import dev.waybill.runtime.attribute.UpdateAction;
import dev.waybill.runtime.error.InvalidUpdateException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What DynamoDB makes of each action. */
@ExtendWith(Engines.class)
class UpdatesTest {
  private TaskDao tasks;

  @BeforeEach
  void createTable(Setup setup) {
    tasks = new TaskDao(setup.waybill());
    tasks.createTable();
    tasks.save(Task.of("apollo", 7));
  }

  @Test
  void numbersAreCalculated() {
    assertThat(update(ESTIMATE.set(ESTIMATE.plus(3))).estimate()).isEqualTo(10);
    assertThat(update(ESTIMATE.set(ESTIMATE.minus(1))).estimate()).isEqualTo(9);
    assertThat(update(ESTIMATE.set(PRIORITY.plus(ESTIMATE))).estimate()).isEqualTo(11);
    assertThat(update(COST.add(0.25)).cost()).isEqualTo(0.75);
    assertThat(update(COST.set(3)).cost()).isEqualTo(3);
  }

  @Test
  void oneAttributeIsSetToAnother() {
    assertThat(update(TITLE.set(OWNER)).title()).isEqualTo("ada");
  }

  @Test
  void listsGrowAtBothEnds() {
    assertThat(update(TAGS.append("c")).tags()).containsExactly("a", "b", "c");
    assertThat(update(TAGS.prepend("x", "y")).tags()).containsExactly("x", "y", "a", "b", "c");
    assertThat(update(TAGS.at(1).set("z"), TAGS.at(3).remove()).tags())
        .containsExactly("x", "z", "a", "c");
    update(TAGS.remove());
    assertThat(update(TAGS.append("new")).tags()).containsExactly("new");
    assertThat(update(GRID.at(0).append(3)).grid()).containsExactly(List.of(1, 2, 3));
    assertThat(update(GRID.at(0).at(0).remove()).grid()).containsExactly(List.of(2, 3));
  }

  @Test
  void setsTakeAndGiveElements() {
    assertThat(update(LABELS.addAll("y", "z")).labels()).containsExactlyInAnyOrder("x", "y", "z");
    assertThat(update(LABELS.deleteAll("x", "none")).labels()).containsExactlyInAnyOrder("y", "z");
    assertThat(update(LABELS.deleteAll("y", "z")).labels()).isEmpty();
    assertThat(update(LABELS.addAll(Set.of("a"))).labels()).containsExactly("a");
    assertThat(update(LABELS.addAll(List.of())).labels()).containsExactly("a");
    assertThat(update(LABELS.set(Set.of())).labels()).isEmpty();
  }

  @Test
  void entriesOfMapsAreReached() {
    assertThat(update(SCORES.key("k").set(5), SCORES.key("a.b[1]").set(6)).scores())
        .isEqualTo(Map.of("k", 5, "a.b[1]", 6));
    assertThat(update(SCORES.key("k").remove()).scores()).isEqualTo(Map.of("a.b[1]", 6));
    assertThat(update(SCORES.key("n").setIfAbsent(1), SCORES.key("a.b[1]").setIfAbsent(1)).scores())
        .isEqualTo(Map.of("n", 1, "a.b[1]", 6));
    assertThat(update(SCORES.key("n").set(SCORES.key("n").plus(1))).scores()).containsEntry("n", 2);
  }

  @Test
  void manyActionsAreOneUpdate() {
    Task task =
        update(
            STATUS.set(Status.DONE),
            OWNER.setIfAbsent("bob"),
            PRIORITY.remove(),
            ESTIMATE.add(1),
            LABELS.addAll("y"),
            TAGS.append("c"));
    assertThat(task.status()).isEqualTo(Status.DONE);
    assertThat(task.owner()).isEqualTo("ada");
    assertThat(task.priority()).isNull();
    assertThat(task.estimate()).isEqualTo(8);
    assertThat(task.labels()).hasSize(2);
    assertThat(task.tags()).hasSize(3);
  }

  @Test
  void pathsThatOverlapAreRefused() {
    assertThatThrownBy(() -> update(TAGS.at(1).set("x"), TAGS.append("y")))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("tags");
    assertThatThrownBy(() -> update(SCORES.remove(), SCORES.key("k").set(1)))
        .isInstanceOf(InvalidUpdateException.class)
        .hasMessageContaining("scores");
    assertThat(update(TAGS.at(0).set("x"), TAGS.at(1).set("y")).tags()).containsExactly("x", "y");
  }

  @SafeVarargs
  private final Task update(UpdateAction<Task> action, UpdateAction<Task>... more) {
    return tasks.update("apollo", 7, action, more);
  }
}
