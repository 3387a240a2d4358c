package dev.waybill.runtime.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Pages of which each leads to the next. Not safe for use by several threads. */
final class SequentialPages implements Pages {
  private final PageSource source;
  private Map<String, AttributeValue> position;
  private boolean atEnd;

  /**
   * Creates it.
   *
   * @param start where to go on from; empty for the start
   */
  SequentialPages(PageSource source, Map<String, AttributeValue> start) {
    this.source = source;
    this.position = start;
  }

  @Override
  public @Nullable RawPage next(long wanted) {
    if (atEnd) {
      return null;
    }
    RawPage page = source.fetch(0, position, wanted);
    position = page.lastKey();
    atEnd = page.isLast();
    return page;
  }

  @Override
  public void close() {
    atEnd = true;
  }
}
