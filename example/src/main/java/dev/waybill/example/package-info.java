/**
 * A web crawler that keeps what it finds in a table of DynamoDB, and the content of its pages in
 * S3.
 *
 * <p>Start reading at {@link dev.waybill.example.Page}, which says what is kept, and {@link
 * dev.waybill.example.Visitor}, which keeps it.
 */
@NullMarked
package dev.waybill.example;

import org.jspecify.annotations.NullMarked;
