/** The annotations that describe a DynamoDB table and its large attributes. */
module dev.waybill.annotations {
  exports dev.waybill.annotations;
}
