package dev.waybill.guide;

import dev.waybill.annotations.Attribute;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// snippet: message
@Table("messages")
record Message(
    @PartitionKey String mailbox,
    @SortKey Instant receivedAt,
    @Attribute(name = "from_") String from, // stored under another name
    @Attribute(defaultValue = "NORMAL") Priority priority, // what items without it are read as
    Set<String> labels, // never null: absent is the empty set
    @Nullable String subject, // null is absent
    @BigText(key = "mail/{sha256}", contentType = "message/rfc822") String source) {

  enum Priority {
    LOW,
    NORMAL,
    HIGH
  }
}
// end
