package dev.waybill.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.codec.ItemSize;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** A transaction whose answer got lost after content had to leave its item. */
class RecommitTest {
  private final InlineFixture inline = new InlineFixture(ItemSize.LIMIT, "", ItemSize.LIMIT);

  @Test
  void whatIsSentAgainIsTheSameRequest() {
    SdkClientException lost = SdkClientException.create("no answer");
    inline.fixture.dynamoDb.failure = tooLarge();
    inline.fixture.dynamoDb.onRequest =
        request -> {
          throw lost;
        };
    Transaction transaction = new Transaction(inline.table.items().settings());
    transaction.update(inline.table, inline.key(), inline.text.set("x".repeat(1000)));
    assertThatThrownBy(transaction::commit).isSameAs(lost);
    inline.fixture.dynamoDb.onRequest = request -> {};
    transaction.commit();
    List<TransactWriteItemsRequest> sent =
        inline.fixture.dynamoDb.all(TransactWriteItemsRequest.class);
    assertThat(sent).hasSize(3);
    assertThat(sent.get(2).clientRequestToken()).isEqualTo(sent.get(1).clientRequestToken());
    assertThat(sent.get(2).transactItems()).isEqualTo(sent.get(1).transactItems());
  }

  private static RuntimeException tooLarge() {
    return TransactionCanceledException.builder()
        .cancellationReasons(
            CancellationReason.builder()
                .code("ValidationError")
                .message("Item size to update has exceeded the maximum allowed size")
                .build())
        .message("cancelled")
        .build();
  }
}
