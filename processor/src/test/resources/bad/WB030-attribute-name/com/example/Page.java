package com.example;

import dev.waybill.annotations.*;
import dev.waybill.runtime.blob.Blob;
import java.math.*;
import java.time.*;
import java.util.*;

@Table("pages")
record Page(
    @PartitionKey @Attribute(name = Page.LONG + Page.LONG + Page.LONG + Page.LONG) String url,
//                                                                    ^ WB030 The attribute name of 'url' has 280 bytes in UTF-8. Write one of at most 255, with @Attribute(name = "…").
    @Attribute(name = Page.LONG + Page.LONG + Page.LONG + Page.LONG) String longButNoKey,
//                                                      ^ WB031 'longButNoKey' and 'url' are both stored as '01234567890123456789012345678901234567890123456789012345678901234567890123456789…'. Give one of them another name with @Attribute(name = "…").
    @Attribute(name = "") String title,
//                    ^ WB030 The attribute of 'title' has an empty name. Write one, or leave 'name' out to use the component's.
    @Attribute(name = "half \ud800") String half) {
//                    ^ WB030 The name 'half [U+D800]' has half a surrogate pair in it, which UTF-8 cannot write. Remove it.

  static final String LONG = "0123456789012345678901234567890123456789012345678901234567890123456789";
}
