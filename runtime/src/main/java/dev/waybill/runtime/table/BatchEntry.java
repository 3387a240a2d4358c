package dev.waybill.runtime.table;

import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One item of a batch. Immutable.
 *
 * @param positions where it stands in the call; more than one for a key that is given again
 * @param request what DynamoDB is asked
 * @param uploads the content that has to be in its stores first
 */
record BatchEntry(
    ItemId id, List<Integer> positions, WriteRequest request, Collection<Upload> uploads) {}
