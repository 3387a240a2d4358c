package dev.waybill.it;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import org.jspecify.annotations.Nullable;

/** The items of {@link Article} before anybody thought of encodings, or after they are gone. */
@Table("articles")
record OldArticle(
    @PartitionKey String id,
    @BigText @Nullable String html,
    @BigText @Nullable String summary,
    @BigBinary byte @Nullable [] thumbnail,
    @BigBinary byte @Nullable [] archive) {}
