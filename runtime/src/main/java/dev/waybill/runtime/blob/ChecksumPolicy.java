package dev.waybill.runtime.blob;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which checksum a store sends with content, for the server to verify. The address of content is
 * its SHA-256 in any case, and what is fetched is verified against that.
 *
 * <p>Left to itself, the SDK adds a CRC32 to content that comes without a checksum of S3's newer
 * kind, even beside a {@code Content-MD5}, and headers for checksums to each download. A client is
 * kept from that by {@code requestChecksumCalculation} and {@code responseChecksumValidation} of
 * {@code WHEN_REQUIRED}. {@link #MD5} and {@link #NONE} say so for the requests of their store,
 * whatever its client is set to. {@link #SHA256} leaves the client as it is: the SDK adds nothing
 * to content that has a checksum.
 *
 * <p>A server that does not know the SHA-256 would take content that is not what it is named after.
 * So with {@link #MD5} and {@link #NONE} the store hashes content once more as it is sent, and
 * breaks the request off before the last byte if it changed since it was named.
 */
public enum ChecksumPolicy {
  /**
   * The SHA-256 that names the content, in the header {@code x-amz-checksum-sha256}. Nothing is
   * computed for it. The server refuses a body that was damaged on the way.
   *
   * <p>Of an object that is sent in parts S3 has no SHA-256 of the whole. It gets a CRC-32C of each
   * part and of the whole, in the header {@code x-amz-checksum-crc32c}, which is taken in the same
   * pass over the content. What is sent in an encoding has the SHA-256 of its encoded form.
   */
  SHA256,

  /**
   * The MD5 of the content, in the header {@code Content-MD5}, for servers that know no newer one.
   * The content is read once more for it. The server refuses a body that was damaged on the way.
   */
  MD5,

  /**
   * None, for servers that know no checksum. What guards content on its way is then the connection,
   * and the signature of the request where the SDK signs the body. Content that was damaged all the
   * same stays under its address, where reading it is a {@link
   * dev.waybill.runtime.error.ContentCorruptException}, until it is removed by hand.
   */
  NONE;

  /** Returns the value of {@code x-amz-checksum-sha256}, or null if it is not sent. */
  @Nullable String sha256(Blob content) {
    return this == SHA256
        ? Base64.getEncoder().encodeToString(Sha256.bytes(content.sha256()))
        : null;
  }

  /** Returns the value of {@code Content-MD5}, or null if it is not sent. */
  @Nullable String md5(Blob content) {
    return md5(content, 0, this == MD5 ? content.length() : 0);
  }

  /** Returns the value of {@code Content-MD5} for a part, or null if it is not sent. */
  @Nullable String md5(Blob content, long from, long to) {
    return this == MD5 ? Base64.getEncoder().encodeToString(Md5.of(content, from, to)) : null;
  }
}
