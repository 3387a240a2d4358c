package dev.waybill.runtime.table;

import dev.waybill.runtime.blob.BlobEvents;
import dev.waybill.runtime.blob.Transfers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
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
 * @param clock tells the time of a write, and what has expired
 * @param ids gives ids to records that have none
 * @param executor runs requests beside the thread of the caller, which takes part
 * @param backoff waits between requests for what was left unprocessed
 * @param cursors seals cursors
 * @param hideExpired whether reads hide what has expired
 */
public record TableSettings(
    DynamoDbClient dynamoDb,
    BlobStores stores,
    Transfers transfers,
    BlobEvents events,
    CommitWindow commitWindow,
    Confirmations confirmations,
    Duration createTimeout,
    Clock clock,
    Supplier<UUID> ids,
    Executor executor,
    Backoff backoff,
    CursorSeal cursors,
    boolean hideExpired) {}
