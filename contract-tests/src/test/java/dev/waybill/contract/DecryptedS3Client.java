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
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.encryption.s3.S3EncryptionClient;
import software.amazon.encryption.s3.S3EncryptionClientException;

/**
 * Makes an encryption client one that a blob store understands: it answers with the length of the
 * content, and with the errors of S3 as they are. All objects that it is asked for must have been
 * written by the encryption client, with AES-GCM.
 */
final class DecryptedS3Client extends DelegatingS3Client {
  /** How much longer than its content an object is: the tag at its end. */
  private static final int TAG_LENGTH = 16;

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
    return unwrapped(
        () ->
            super.getObject(
                request,
                (response, body) ->
                    transformer.transform(
                        response.toBuilder()
                            .contentLength(response.contentLength() - TAG_LENGTH)
                            .build(),
                        body)));
  }

  @Override
  public HeadObjectResponse headObject(HeadObjectRequest request) {
    HeadObjectResponse response = super.headObject(request);
    return response.toBuilder().contentLength(response.contentLength() - TAG_LENGTH).build();
  }

  /** The keys are in the metadata, so the copy keeps it; what the store says about it is lost. */
  @Override
  public CopyObjectResponse copyObject(CopyObjectRequest request) {
    return super.copyObject(
        request.toBuilder()
            .metadataDirective(MetadataDirective.COPY)
            .metadata(null)
            .contentType(null)
            .build());
  }

  /** Its parts would have to be sent one after the other, each once, and the last one told. */
  @Override
  public CreateMultipartUploadResponse createMultipartUpload(CreateMultipartUploadRequest request) {
    throw new UnsupportedOperationException("encrypted content is sent in one piece");
  }

  private static <T> T unwrapped(Supplier<T> call) {
    try {
      return call.get();
    } catch (S3EncryptionClientException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof AwsServiceException service) {
          throw service;
        }
        if (cause instanceof WaybillException ours) {
          throw ours;
        }
      }
      throw e;
    }
  }
}
