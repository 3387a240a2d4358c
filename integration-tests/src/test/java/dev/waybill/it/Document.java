package dev.waybill.it;

import dev.waybill.annotations.BigBinary;
import dev.waybill.annotations.BigText;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.SortKey;
import dev.waybill.annotations.Table;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Four eager big attributes, one of each type, under a composite key. */
@Table("documents")
record Document(
    @PartitionKey String folder,
    @SortKey long number,
    @BigText @Nullable String text,
    @BigBinary byte @Nullable [] bytes,
    @BigBinary @Nullable ByteBuffer buffer,
    @BigBinary(key = "docs/{table}/{sha256}") @Nullable SdkBytes sdkBytes) {}
