package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The content of an item: what is at hand, and what has to be fetched first. Not safe for use by
 * several threads.
 */
final class ItemContent {
  /** That of an item without content. */
  static final ItemContent NONE = new ItemContent(Map.of(), List.of());

  private final Map<String, Blob> blobs;
  private final List<Wanted> wanted;

  private ItemContent(Map<String, Blob> blobs, List<Wanted> wanted) {
    this.blobs = blobs;
    this.wanted = wanted;
  }

  static ItemContent empty() {
    return new ItemContent(new HashMap<>(), new ArrayList<>());
  }

  void put(String attribute, Blob content) {
    blobs.put(attribute, content);
  }

  void want(String attribute, ContentSource source, Location location) {
    wanted.add(new Wanted(attribute, source, location));
  }

  /** Returns what has to be fetched, in the order of the attributes. */
  List<Wanted> wanted() {
    return wanted;
  }

  /** Returns all content by the names of the attributes. */
  Map<String, Blob> complete(Function<ContentSource, byte[]> fetched) {
    for (Wanted want : wanted) {
      blobs.put(want.attribute(), Blob.of(fetched.apply(want.source())));
    }
    return blobs;
  }

  /** An attribute whose content has to be fetched. */
  record Wanted(String attribute, ContentSource source, Location location) {}
}
