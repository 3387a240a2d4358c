/** What the generated DAOs call: DynamoDB items with their large attributes in S3. */
// The AWS SDK's jars are automatic modules, and its types are part of this module's API.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.waybill.runtime {
  requires static com.github.luben.zstd_jni;
  requires static com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;
  requires transitive software.amazon.awssdk.core;
  requires transitive software.amazon.awssdk.services.dynamodb;
  requires transitive software.amazon.awssdk.services.s3;
  requires software.amazon.awssdk.awscore;
  requires software.amazon.awssdk.http;
  requires software.amazon.awssdk.retries.api;

  exports dev.waybill.runtime;
  exports dev.waybill.runtime.attribute;
  exports dev.waybill.runtime.blob;
  exports dev.waybill.runtime.codec;
  exports dev.waybill.runtime.error;
  exports dev.waybill.runtime.json;
  exports dev.waybill.runtime.table;
}
