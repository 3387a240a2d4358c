package dev.waybill.it;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.GlobalIndex;
import dev.waybill.annotations.IndexProjection;
import dev.waybill.annotations.LocalIndex;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Projection;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** A table with indexes of each kind, and one attribute of each kind. */
@Table("tasks")
@GlobalIndex(name = "by-status", partitionKey = "status", sortKey = "dueAt")
@GlobalIndex(
    name = "by-owner",
    partitionKey = {"owner", "status"},
    sortKey = {"priority", "title"})
@GlobalIndex(
    name = "titles",
    partitionKey = "title",
    projection = IndexProjection.INCLUDE,
    include = "owner")
@LocalIndex(name = "by-priority", sortKey = "priority")
record Task(
    @PartitionKey String project,
    @SortKey long number,
    @Nullable Status status,
    @Nullable String owner,
    @Nullable Integer priority,
    @Nullable Instant dueAt,
    @Nullable String title,
    boolean urgent,
    int estimate,
    double cost,
    @Nullable List<String> tags,
    Set<String> labels,
    @Nullable Map<String, Integer> scores,
    @Nullable List<List<Integer>> grid,
    @Nullable SdkBytes code,
    @BigText @Nullable String body) {

  enum Status {
    OPEN,
    DONE
  }

  static Task of(String project, long number) {
    return new Task(
        project,
        number,
        Status.OPEN,
        "ada",
        (int) (number % 5),
        Instant.ofEpochSecond(number),
        "task " + number,
        false,
        (int) number,
        0.5,
        List.of("a", "b"),
        Set.of("x"),
        Map.of("k", 1),
        List.of(List.of(1, 2)),
        SdkBytes.fromByteArray(new byte[] {1, (byte) 0x80}),
        null);
  }

  Task withBody(@Nullable String newBody) {
    return new Task(
        project, number, status, owner, priority, dueAt, title, urgent, estimate, cost, tags,
        labels, scores, grid, code, newBody);
  }

  Task withOwner(@Nullable String newOwner) {
    return new Task(
        project, number, status, newOwner, priority, dueAt, title, urgent, estimate, cost, tags,
        labels, scores, grid, code, body);
  }

  Task withTags(@Nullable List<String> newTags) {
    return new Task(
        project, number, status, owner, priority, dueAt, title, urgent, estimate, cost, newTags,
        labels, scores, grid, code, body);
  }

  Task withStatus(@Nullable Status newStatus) {
    return new Task(
        project, number, newStatus, owner, priority, dueAt, title, urgent, estimate, cost, tags,
        labels, scores, grid, code, body);
  }

  /** What a list of tasks shows. */
  @Projection(of = Task.class)
  record Line(String project, @Nullable String title, @Nullable Status status) {}

  /** What the index of titles holds, without the key of the table. */
  @Projection(of = Task.class)
  record Owner(@Nullable String title, @Nullable String owner) {}

  /** A projection with content. */
  @Projection(of = Task.class)
  record Body(long number, @Nullable String body) {}
}
