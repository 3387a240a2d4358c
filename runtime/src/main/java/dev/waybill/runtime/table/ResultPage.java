package dev.waybill.runtime.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of what a query or a scan finds. Immutable.
 *
 * @param items the records; there may be none even if more follow
 * @param cursor what {@code from(…)} of the same query takes to go on behind this page; empty only
 *     if nothing can follow. It is text that can stand in a URL. It is not encrypted, and holds the
 *     key of an item.
 * @param <R> the record
 */
public record ResultPage<R>(List<R> items, Optional<String> cursor) {
  /** Creates a page of a list, which is copied. */
  public ResultPage {
    items = List.copyOf(items);
    Objects.requireNonNull(cursor, "cursor");
  }
}
