package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.it.Task.Body;
import dev.waybill.it.Task.Line;
import dev.waybill.it.Task.Owner;
import dev.waybill.it.Task.Status;
import dev.waybill.runtime.table.Key;
import dev.waybill.runtime.table.ReadConsistency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Projections: what they read, and what they do not. */
@ExtendWith(Engines.class)
class ProjectionTest {
  private Traffic traffic;
  private Task_LineDao lines;
  private Task_BodyDao bodies;
  private Task_OwnerDao owners;

  @BeforeEach
  void createTable(Setup setup) {
    traffic = setup.traffic();
    TaskDao tasks = new TaskDao(setup.waybill());
    lines = new Task_LineDao(setup.waybill());
    bodies = new Task_BodyDao(setup.waybill());
    owners = new Task_OwnerDao(setup.waybill());
    tasks.createTable();
    tasks.saveAll(
        LongStream.range(0, 5).mapToObj(n -> Task.of("apollo", n).withBody("body " + n)).toList());
    traffic.reset();
  }

  @Test
  void aProjectionIsReadByKeyWithoutOtherContent() {
    assertThat(lines.get("apollo", 3)).contains(new Line("apollo", "task 3", Status.OPEN));
    assertThat(lines.get("apollo", 3, ReadConsistency.STRONG)).isPresent();
    assertThat(lines.get("apollo", 7)).isEmpty();
    assertThat(traffic.operations()).containsExactly("GetItem", "GetItem", "GetItem");
    assertThat(
            ((GetItemRequest) traffic.calls().get(0).request()).expressionAttributeNames().values())
        .containsExactlyInAnyOrder("project", "number", "title", "status");
  }

  @Test
  void aProjectionHasItsOwnContent() {
    assertThat(bodies.get("apollo", 3)).contains(new Body(3, "body 3"));
    assertThat(traffic.operations()).containsExactly("GetItem", "GetObject");
  }

  @Test
  void aProjectionIsQueriedAndScanned() {
    assertThat(lines.query("apollo").ge(3).list())
        .containsExactly(
            new Line("apollo", "task 3", Status.OPEN), new Line("apollo", "task 4", Status.OPEN));
    assertThat(lines.query("apollo").filter(Task_LineDao.TITLE.eq("task 1")).list()).hasSize(1);
    assertThat(lines.scan().list()).hasSize(5);
    assertThat(lines.scan().segments(3).stream().map(Line::title)).hasSize(5);
    Key<Line> key = lines.key("apollo", 2);
    assertThat(lines.getAll(List.of(key)))
        .isEqualTo(Map.of(key, new Line("apollo", "task 2", Status.OPEN)));
    String cursor = lines.query("apollo").limit(2).page().cursor().orElseThrow();
    assertThat(lines.query("apollo").from(cursor).list()).hasSize(3);
    assertThat(traffic.operations()).doesNotContain("GetObject");
  }

  @Test
  void anIndexIsReadThroughAProjectionThatItCovers() {
    assertThat(owners.titles("task 2").list()).containsExactly(new Owner("task 2", "ada"));
    assertThat(owners.titles().list()).hasSize(5);
    assertThat(lines.byStatus(Status.OPEN).gt(Instant.ofEpochSecond(3)).list())
        .containsExactly(new Line("apollo", "task 4", Status.OPEN));
    String cursor = lines.byStatus(Status.OPEN).limit(2).page().cursor().orElseThrow();
    assertThat(lines.byStatus(Status.OPEN).from(cursor).list()).hasSize(3);
  }
}
