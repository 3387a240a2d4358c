package dev.waybill.processor.plan;

import java.util.Optional;

/**
 * Where the content of a big attribute goes.
 *
 * @param content the constant of the runtime's {@code Content} for its Java type
 * @param json how the value becomes JSON, if it does
 * @param template the S3 key, in which only the digest is still open, and inside a document the
 *     table
 * @param inlineUpTo the most bytes that stay inside the item, if any do
 */
public record BigPlan(
    String content,
    Optional<JsonPlan> json,
    String template,
    String contentType,
    Optional<String> store,
    Optional<String> encoding,
    Optional<Integer> inlineUpTo) {}
