package com.example;

import dev.waybill.annotations.*;
import java.time.*;
import java.util.*;

class Parts {
  @Table("pages")
  record Page(
      @PartitionKey @GeneratedId String url,
      @SortKey int number,
      @BigText String html,
      @BigBinary byte[] image,
      @Attribute(name = "t") String title,
      @Version long version,
      @TimeToLive Instant expires,
      @CreatedAt Instant createdAt,
      @UpdatedAt Instant updatedAt) {}

  @Projection(of = Page.class)
  record PageHead(
      @PartitionKey @GeneratedId String url,
//    ^ WB093 @PartitionKey on 'url' is for 'Parts.Page' to say, and holds here as well. Remove it.
//                  ^ WB093 @GeneratedId on 'url' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @SortKey int number,
//    ^ WB093 @SortKey on 'number' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @BigText String html,
//    ^ WB093 @BigText on 'html' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @BigBinary byte[] image,
//    ^ WB093 @BigBinary on 'image' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @Attribute(name = "t") String title,
//    ^ WB093 @Attribute on 'title' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @Version long version,
//    ^ WB093 @Version on 'version' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @TimeToLive Instant expires,
//    ^ WB093 @TimeToLive on 'expires' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @CreatedAt Instant createdAt,
//    ^ WB093 @CreatedAt on 'createdAt' is for 'Parts.Page' to say, and holds here as well. Remove it.
      @UpdatedAt Instant updatedAt) {}
//    ^ WB093 @UpdatedAt on 'updatedAt' is for 'Parts.Page' to say, and holds here as well. Remove it.
}
