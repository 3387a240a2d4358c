package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.codec.Path;
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

  private final Map<Path, Blob> blobs;
  private final List<Wanted> wanted;

  private ItemContent(Map<Path, Blob> blobs, List<Wanted> wanted) {
    this.blobs = blobs;
    this.wanted = wanted;
  }

  static ItemContent empty() {
    return new ItemContent(new HashMap<>(), new ArrayList<>());
  }

  void put(Path path, Blob content) {
    blobs.put(path, content);
  }

  void want(Path path, ContentSource source, Location location) {
    wanted.add(new Wanted(path, source, location));
  }

  /** Returns what has to be fetched, in the order in which it was found. */
  List<Wanted> wanted() {
    return wanted;
  }

  /** Returns all content by where it stands. */
  Map<Path, Blob> complete(Function<ContentSource, byte[]> fetched) {
    for (Wanted want : wanted) {
      blobs.put(want.path(), Blob.of(fetched.apply(want.source())));
    }
    return blobs;
  }

  /** Content that has to be fetched. */
  record Wanted(Path path, ContentSource source, Location location) {}
}
