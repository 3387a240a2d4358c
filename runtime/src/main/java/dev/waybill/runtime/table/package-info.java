/**
 * One table of DynamoDB: its requests and responses, and the order in which content and items are
 * written and read. S3 itself is not known here.
 */
@NullMarked
package dev.waybill.runtime.table;

import org.jspecify.annotations.NullMarked;
