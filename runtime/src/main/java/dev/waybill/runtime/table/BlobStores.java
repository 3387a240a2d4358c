package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.ContentAddress;
import dev.waybill.runtime.blob.Placement;
import dev.waybill.runtime.codec.BigField;
import java.util.Map;
import java.util.TreeSet;

/** The blob stores by name; the default store has the empty name. Immutable. */
public final class BlobStores {
  /** Content like any other, to see whether the addresses of a placement are good. */
  private static final Blob ANY_CONTENT = Blob.of(new byte[0]);

  private final Map<String, BlobStore> byName;

  /** Creates it of stores by name. */
  public BlobStores(Map<String, BlobStore> byName) {
    this.byName = Map.copyOf(byName);
  }

  /** Returns the store of an attribute that {@link #check} has passed. */
  BlobStore of(BigField<?> field) {
    return find(field.name(), field, "");
  }

  /**
   * Checks that there is a store for an attribute, and that it takes its keys and its encoding.
   *
   * @param name names that lead to the attribute
   * @param schema the name of the table before any renaming
   * @param table the name of the table
   * @throws IllegalArgumentException if not
   */
  void check(String name, BigField<?> field, String schema, String table) {
    BlobStore store = find(name, field, " of table " + table);
    Placement placement = field.placement().forTable(schema);
    String encoding = placement.encoding();
    ContentAddress address;
    try {
      address = store.addressOf(ANY_CONTENT, placement);
      if (!encoding.isEmpty() && store.encoding(encoding).isEmpty()) {
        throw new IllegalArgumentException(
            "blob store " + store + " does not know the encoding \"" + encoding + "\"");
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException(
          "attribute " + name + " of table " + table + ": " + e.getMessage(), e);
    }
    if (store.resolve(address.pointer()).filter(found -> found.equals(address)).isEmpty()) {
      throw new IllegalArgumentException(
          "blob store "
              + store
              + " would not read the keys that attribute "
              + name
              + " of table "
              + table
              + " writes");
    }
  }

  private BlobStore find(String attribute, BigField<?> field, String of) {
    String name = field.placement().store();
    BlobStore store = byName.get(name);
    if (store == null) {
      throw new IllegalArgumentException(
          "attribute "
              + attribute
              + of
              + " needs "
              + described(name)
              + "; configured "
              + (byName.isEmpty() ? "is none" : "are: " + configured())
              + ". Add it with Waybill.builder().blobStore("
              + (name.isEmpty() ? "" : "\"" + name + "\", ")
              + "…)");
    }
    return store;
  }

  private String configured() {
    return String.join(
        ", ", new TreeSet<>(byName.keySet().stream().map(BlobStores::described).toList()));
  }

  private static String described(String name) {
    return name.isEmpty() ? "the default blob store" : "the blob store \"" + name + "\"";
  }
}
