/**
 * The annotations that turn a record into a DynamoDB table with large attributes in S3.
 *
 * <p>They carry no behaviour and are not needed at run time: the annotation processor reads them at
 * compile time and writes a DAO beside each record that has {@link
 * dev.waybill.annotations.Table @Table} or {@link dev.waybill.annotations.Projection @Projection}.
 */
package dev.waybill.annotations;
