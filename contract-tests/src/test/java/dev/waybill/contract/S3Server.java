package dev.waybill.contract;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** An S3 server that is running, and how to reach it. */
interface S3Server extends AutoCloseable {
  AwsCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create("embedded", "embedded"));

  URI endpoint();

  @Override
  void close();

  /** Tells a client where the server is and who asks. */
  default <B extends AwsClientBuilder<B, ?>> B connect(B builder) {
    return builder
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS);
  }

  /** Returns a new client, which asks once, so that what the server refuses is seen as it is. */
  default S3Client client(ExecutionInterceptor... interceptors) {
    ClientOverrideConfiguration.Builder configuration =
        ClientOverrideConfiguration.builder().retryStrategy(DefaultRetryStrategy.doNotRetry());
    for (ExecutionInterceptor interceptor : interceptors) {
      configuration.addExecutionInterceptor(interceptor);
    }
    return connect(S3Client.builder())
        .forcePathStyle(true)
        .httpClientBuilder(Apache5HttpClient.builder())
        .overrideConfiguration(configuration.build())
        .build();
  }

  default S3Presigner presigner() {
    return S3Presigner.builder()
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS)
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }
}
