package dev.waybill.contract;

import dev.waybill.runtime.error.WaybillException;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.DelegatingS3Client;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.encryption.s3.S3EncryptionClient;
import software.amazon.encryption.s3.S3EncryptionClientException;

// snippet: client
/** Makes an encryption client one that a blob store understands. All objects have to be its own. */
final class DecryptedS3Client extends DelegatingS3Client {
  private static final int TAG_LENGTH = 16; // what AES-GCM adds to the bytes of the content

  DecryptedS3Client(S3EncryptionClient client) {
    super(client);
  }

  @Override
  public PutObjectResponse putObject(PutObjectRequest request, RequestBody body) {
    return unwrapped(() -> super.putObject(request, body));
  }

  @Override
  public <T> T getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
    if (request.range() != null) {
      throw new UnsupportedOperationException("no part of encrypted content is fetched alone");
    }
    return unwrapped(
        () ->
            super.getObject(
                request,
                (response, body) -> {
                  long length = response.contentLength() - TAG_LENGTH;
                  return transformer.transform(
                      response.toBuilder().contentLength(length).build(), body);
                }));
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    HeadObjectResponse response = super.headObject(request);
    return response.toBuilder().contentLength(response.contentLength() - TAG_LENGTH).build();
  }

  /** S3 would copy what is not encrypted, or under another key, just as well. */
  @Override
  public CopyObjectResponse copyObject(CopyObjectRequest request) {
    throw new UnsupportedOperationException(
        "what is in another store is not copied here; save Blob.of(blob.open(), blob.length())");
  }

  @Override
  public CreateMultipartUploadResponse createMultipartUpload(CreateMultipartUploadRequest request) {
    throw new UnsupportedOperationException("encrypted content is sent in one piece");
  }

  /** Throws what S3 or the store said, and not that the client failed because of it. */
  private static <T> T unwrapped(Supplier<T> call) {
    try {
      return call.get();
    } catch (S3EncryptionClientException e) {
      Throwable cause = e.getCause();
      while (cause != null && !(cause instanceof S3EncryptionClientException)) {
        if (cause instanceof AwsServiceException || cause instanceof WaybillException) {
          throw (RuntimeException) cause;
        }
        cause = cause.getCause();
      }
      throw e;
    }
  }
}
// end
