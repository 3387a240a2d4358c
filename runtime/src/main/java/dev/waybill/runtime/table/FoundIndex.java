package dev.waybill.runtime.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * An index of a table that is there.
 *
 * @param global whether it is a global one
 * @param keys its keys, in order
 * @param projection what it holds
 * @param status its state; that of a local one is its table's, and null here
 */
record FoundIndex(
    boolean global,
    List<KeySchemaElement> keys,
    Projection projection,
    @Nullable IndexStatus status) {
  static @Nullable FoundIndex of(String name, TableDescription table) {
    for (GlobalSecondaryIndexDescription index : table.globalSecondaryIndexes()) {
      if (name.equals(index.indexName())) {
        return new FoundIndex(true, index.keySchema(), index.projection(), index.indexStatus());
      }
    }
    for (LocalSecondaryIndexDescription index : table.localSecondaryIndexes()) {
      if (name.equals(index.indexName())) {
        return new FoundIndex(false, index.keySchema(), index.projection(), null);
      }
    }
    return null;
  }

  /** An index that is UPDATING, its capacity say, takes queries; one that is filled does not. */
  boolean isUsable() {
    return status == null || status == IndexStatus.ACTIVE || status == IndexStatus.UPDATING;
  }
}
