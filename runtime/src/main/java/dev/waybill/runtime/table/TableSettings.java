package dev.waybill.runtime.table;

import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What all tables share.
 *
 * @param dynamoDb the client of DynamoDB
 * @param stores the blob stores
 * @param transfers runs transfers in parallel
 * @param commitWindow for how long confirmed objects may be committed
 * @param createTimeout for how long a new table is waited for
 */
public record TableSettings(
    DynamoDbClient dynamoDb,
    BlobStores stores,
    Transfers transfers,
    CommitWindow commitWindow,
    Duration createTimeout) {}
