package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.UnreadableItemException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads items of several types, each as a record of its own. */
final class FamilyReads<R> extends ItemReads<R> {
  private final ItemTable<R> table;
  private final String discriminator;
  private final List<FamilyMember<? extends R>> members;

  FamilyReads(ItemTable<R> table, String discriminator, List<FamilyMember<? extends R>> members) {
    super(table);
    this.table = table;
    this.discriminator = discriminator;
    this.members = members;
  }

  @Override
  ItemContent find(Map<String, AttributeValue> item, Map<String, Blob> known) {
    return reads(item).find(item, known);
  }

  @Override
  R record(Map<String, AttributeValue> item, Map<Path, Blob> blobs) {
    return reads(item).record(item, blobs);
  }

  private ItemReads<? extends R> reads(Map<String, AttributeValue> item) {
    for (FamilyMember<? extends R> member : members) {
      if (member.itemType().matches(item)) {
        return member.table().reads();
      }
    }
    AttributeValue value = item.get(discriminator);
    String type = value == null ? null : value.s();
    throw new UnreadableItemException(
        (type == null
                ? "the attribute that says the type of the item is "
                    + (value == null ? "absent" : "no string")
                : "the item is of the type \"" + type + "\", which is not known")
            + "; known are "
            + members.stream()
                .map(member -> member.itemType().name())
                .collect(Collectors.joining(", "))
            + ", and a record with @Fallback would read all others",
        table.location(item).withAttribute(discriminator),
        null);
  }
}
