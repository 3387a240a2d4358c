package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.Transfers;
import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What all tables share.
 *
 * @param dynamoDb the client of DynamoDB
 * @param stores the blob stores
 * @param transfers runs transfers in parallel
 * @param events hears of content
 * @param commitWindow for how long confirmed objects may be committed
 * @param confirmations what was confirmed a moment ago
 * @param createTimeout for how long a new table is waited for
 */
public record TableSettings(
    DynamoDbClient dynamoDb,
    BlobStores stores,
    Transfers transfers,
    BlobEvents events,
    CommitWindow commitWindow,
    Confirmations confirmations,
    Duration createTimeout) {}
