package dev.waybill.testing;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/** What a client must know to reach an engine. The engines believe any client that says this. */
final class Connection {
  // DynamoDB Local refuses an access key that has other characters than letters and digits.
  static final String ACCESS_KEY = "embedded";
  static final String SECRET_KEY = "embedded";
  static final String HOST = "127.0.0.1";

  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));

  private Connection() {}

  static URI endpoint(int port) {
    return URI.create("http://" + HOST + ":" + port);
  }

  static <B extends AwsClientBuilder<B, ?>> B configure(B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(CREDENTIALS);
  }
}
