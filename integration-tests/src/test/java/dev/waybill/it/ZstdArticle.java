package dev.waybill.it;

import static dev.waybill.annotations.ContentEncoding.ZSTD;

import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

/** Content in an encoding whose library is not on this class path. */
@Table("zstd-articles")
record ZstdArticle(@PartitionKey String id, @BigText(encoding = ZSTD) String html) {}
