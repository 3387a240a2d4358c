package dev.waybill.annotations;

/** How a table's reads and writes are paid for; the names are DynamoDB's. */
public enum BillingMode {
  /** Each request is paid for; nothing is to be planned. */
  PAY_PER_REQUEST,
  /** A fixed number of read and write capacity units per second is paid for. */
  PROVISIONED
}
