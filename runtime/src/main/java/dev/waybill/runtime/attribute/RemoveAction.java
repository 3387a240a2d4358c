package dev.waybill.runtime.attribute;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Removes something from the item. */
final class RemoveAction<R> extends UpdateAction<R> {
  RemoveAction(Path path) {
    super("REMOVE", path);
  }

  @Override
  void render(Map<String, AttributeValue> item, UpdateText out) {
    out.remove(path());
  }
}
