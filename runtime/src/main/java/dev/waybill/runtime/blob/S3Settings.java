package dev.waybill.runtime.blob;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.RequestPayer;

/**
 * What the builder of a store was told.
 *
 * @param askFirstAbove the number of bytes above which S3 is asked before content is sent
 * @param multipartAbove the number of bytes above which an object is sent or fetched in parts
 * @param conditionalWrites whether the server knows {@code If-None-Match}
 * @param checksumPolicy the checksum of content that is sent
 * @param object what is said about each object that is written
 * @param requestPayer who pays; null for the owner of the bucket
 * @param customizer what has the last word about a put; null for none
 * @param decoding how much may come out of an encoded object
 * @param addressKey the key of addresses; null for plain ones
 */
record S3Settings(
    long askFirstAbove,
    long multipartAbove,
    boolean conditionalWrites,
    ChecksumPolicy checksumPolicy,
    ObjectSettings object,
    @Nullable RequestPayer requestPayer,
    @Nullable Consumer<PutObjectRequest.Builder> customizer,
    DecodingLimits decoding,
    @Nullable AddressKey addressKey) {

  /** Tells whether content of a SHA-256 is what an address names. */
  boolean isDigest(ContentAddress address, String sha256) {
    if (!address.keyed()) {
      return address.digest().equals(sha256);
    }
    return addressKey != null && addressKey.digest(sha256).equals(address.digest());
  }
}
