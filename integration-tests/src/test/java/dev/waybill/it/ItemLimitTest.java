package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import dev.waybill.runtime.error.ItemTooLargeException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** DynamoDB's 400 KB, at the byte. */
@ExtendWith(Engines.class)
class ItemLimitTest {
  /** The names, and the key "k". */
  private static final int OVERHEAD = "id".length() + 1 + "text".length();

  private static final int LIMIT = 409_600;

  private Setup setup;
  private ItemLimitTest_NoteDao notes;

  @Table("notes")
  record Note(@PartitionKey String id, @Nullable String text, @BigText @Nullable String big) {}

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    notes = new ItemLimitTest_NoteDao(setup.waybill());
    notes.createTable();
    setup.traffic().reset();
  }

  @Test
  void theLastByteThatFitsIsStored() {
    Note note = new Note("k", "x".repeat(LIMIT - OVERHEAD), null);

    notes.save(note);

    assertThat(notes.get("k")).contains(note);
  }

  @Test
  void oneByteMoreIsRefusedBeforeAnyRequestAndNamesTheLargest() {
    assertThatThrownBy(
            () -> notes.save(new Note("k", "é" + "x".repeat(LIMIT - OVERHEAD - 1), "content")))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContainingAll(
            setup.table("notes"), "\"k\"", "text (409594 bytes)", "409600", "@BigText");
    assertThat(setup.traffic().operations()).isEmpty();
  }

  @Test
  void anUpdateThatGrowsTheItemTooMuchIsExplained() {
    notes.save(new Note("k", "small", null));
    String fitsWithoutTheKey = "x".repeat(LIMIT - "text".length());

    assertThatThrownBy(() -> notes.update("k", ItemLimitTest_NoteDao.TEXT.set(fitsWithoutTheKey)))
        .isInstanceOf(ItemTooLargeException.class)
        .hasCauseInstanceOf(DynamoDbException.class)
        .hasMessageContainingAll(setup.table("notes"), "\"k\"", "text (409596 bytes)", "@BigText");
    assertThat(notes.get("k").orElseThrow().text()).isEqualTo("small");
  }

  @Test
  void anUpdateThatCanOnlyBeTooMuchCostsNoRequest() {
    assertThatThrownBy(() -> notes.update("k", ItemLimitTest_NoteDao.TEXT.set("x".repeat(LIMIT))))
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("text (409600 bytes)");
    assertThat(setup.traffic().operations()).isEmpty();
  }

  @Test
  void contentDoesNotCount() {
    Note note = new Note("k", "small", "x".repeat(3 * LIMIT));

    notes.save(note);

    assertThat(notes.get("k")).contains(note);
  }
}
