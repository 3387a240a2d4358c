package dev.waybill.runtime.blob;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.RequestPayer;

/**
 * What the builder of a store was told.
 *
 * @param askFirstAbove the number of bytes above which S3 is asked before content is sent
 * @param conditionalWrites whether the server knows {@code If-None-Match}
 * @param checksumPolicy the checksum of content that is sent
 * @param object what is said about each object that is written
 * @param requestPayer who pays; null for the owner of the bucket
 * @param customizer what has the last word about a put; null for none
 */
record S3Settings(
    long askFirstAbove,
    boolean conditionalWrites,
    ChecksumPolicy checksumPolicy,
    ObjectSettings object,
    @Nullable RequestPayer requestPayer,
    @Nullable Consumer<PutObjectRequest.Builder> customizer) {}
