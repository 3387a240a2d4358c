package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigAttribute;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobEvent;
import dev.waybill.runtime.blob.BlobListener;
import dev.waybill.runtime.blob.Content;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.table.Fixture.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A table whose small content stays inside the item. */
final class InlineFixture {
  final Fixture fixture = new Fixture();
  final BigAttribute<Doc, String> text;
  final BigAttribute<Doc, byte[]> bytes;
  final BigAttribute<Doc, Blob> blob;
  final TableDao<Doc> table;

  /** What a listener heard, as "inline text 5000 33". */
  final List<String> heard = new ArrayList<>();

  InlineFixture(int inlineUpTo, String encoding, int spillAbove) {
    Placement placement =
        Placement.of("docs/{sha256}", "text/plain").inlineUpTo(inlineUpTo).encoded(encoding);
    text = new BigAttribute<>("text", Content.TEXT, placement);
    bytes = new BigAttribute<>("bytes", Content.BYTES, placement);
    blob = new BigAttribute<>("blob", Content.BLOB, placement);
    fixture.listener =
        new BlobListener() {
          @Override
          public void onInline(BlobEvent event) {
            hear("inline", event);
          }

          @Override
          public void onSpill(BlobEvent event) {
            hear("spill", event);
          }
        };
    table =
        fixture.table(
            TableSchema.builder("docs", new Fixture.DocCodec(text, bytes, blob))
                .partitionKey(Fixture.ID)
                .big(text)
                .big(bytes)
                .big(blob)
                .spillAbove(spillAbove)
                .build());
  }

  private void hear(String what, BlobEvent event) {
    heard.add(
        what
            + " "
            + event.location().attribute()
            + " "
            + event.contentLength()
            + " "
            + event.storedLength());
  }

  Key<Doc> key() {
    return table.keyOf(Fixture.ID, "7");
  }

  /** Returns the item that was put last. */
  Map<String, AttributeValue> item() {
    return ((PutItemRequest) fixture.dynamoDb.requests.get(fixture.dynamoDb.requests.size() - 1))
        .item();
  }

  /** Returns the update that was sent last. */
  UpdateItemRequest update() {
    return (UpdateItemRequest) fixture.dynamoDb.requests.get(fixture.dynamoDb.requests.size() - 1);
  }

  /** Lets the next reads answer with what was put last. */
  Doc readBack() {
    fixture.dynamoDb.item = item();
    return table.get(key()).orElseThrow();
  }

  String at(String content) {
    return fixture.store.pointerTo("docs/" + Blob.of(content).sha256()).toString();
  }
}
