package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;

/** Removes something from the item. */
final class RemoveAction<R> extends UpdateAction<R> {
  RemoveAction(Path path) {
    super("REMOVE", path);
  }

  @Override
  void render(ItemWriter item, UpdateText out) {
    out.remove(path());
  }
}
