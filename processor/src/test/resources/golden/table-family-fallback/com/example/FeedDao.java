package com.example;

import dev.waybill.annotations.Generated;
import dev.waybill.runtime.Waybill;
import dev.waybill.runtime.table.FamilyDao;
import dev.waybill.runtime.table.TableFamily;

/**
 * Saves, reads and deletes {@link Feed} items, of whichever of its types.
 *
 * <p>Instances are immutable and safe for use by several threads at once.
 */
@Generated("dev.waybill.processor.WaybillProcessor")
final class FeedDao extends FamilyDao<Feed> {
  private static final TableFamily<Feed> FAMILY =
      TableFamily.<Feed>builder("feed", "_type")
          .member(Feed.Like.class, Feed_LikeDao.SCHEMA)
          .member(Feed.Post.class, Feed_PostDao.SCHEMA)
          .fallback(Feed.Other.class, Feed_OtherDao.SCHEMA)
          .provisioned(5, 2)
          .build();

  /**
   * Creates a DAO, without a request to its table.
   *
   * @throws java.lang.IllegalArgumentException if a blob store or encoding that it needs is missing
   */
  public FeedDao(Waybill waybill) {
    super(waybill.family(FAMILY));
  }
}
