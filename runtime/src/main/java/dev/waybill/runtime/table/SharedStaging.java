package dev.waybill.runtime.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The content of several writes that are made together: what two of them have in common is made
 * sure of once. Not safe for use by several threads.
 */
final class SharedStaging implements AutoCloseable {
  private final ContentStager stager;
  private final List<Staging> stagings = new ArrayList<>();

  SharedStaging(ContentStager stager) {
    this.stager = stager;
  }

  /** Stages some writes, in their order; no request is made. */
  static SharedStaging of(Collection<? extends Write<?>> writes, ContentStager stager) {
    SharedStaging all = new SharedStaging(stager);
    try {
      for (Write<?> write : writes) {
        all.stagings.add(write.stage(stager));
      }
      all.share();
      return all;
    } catch (RuntimeException | Error e) {
      all.close();
      throw e;
    }
  }

  private void share() {
    Map<Confirmations.Address, Upload> best = new LinkedHashMap<>();
    for (Staging staging : stagings) {
      for (Upload upload : staging.uploads()) {
        Upload other = best.get(upload.address());
        // Of equal content, what is at hand is better than a handle, whose object may be gone.
        if (other == null
            || (other.content().pointer().isPresent() && upload.content().pointer().isEmpty())) {
          best.put(upload.address(), upload);
        }
      }
    }
    stagings.forEach(staging -> staging.share(best));
  }

  /** Moves inline content of one of the writes to its store; returns whether there was any. */
  boolean spill(int position, Write<?> write) {
    if (!write.spill(stager, stagings.get(position))) {
      return false;
    }
    share();
    return true;
  }

  /** Returns what one of the writes needs in its stores. */
  Collection<Upload> uploads(int position) {
    return stagings.get(position).uploads();
  }

  /** Returns what all of them need, each once. */
  Set<Upload> uploads() {
    Set<Upload> all = new LinkedHashSet<>();
    stagings.forEach(staging -> all.addAll(staging.uploads()));
    return all;
  }

  @Override
  public void close() {
    stagings.forEach(Staging::close);
  }
}
