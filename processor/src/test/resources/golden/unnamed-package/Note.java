import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;

@Table("notes")
record Note(@PartitionKey String id, Colour colour) {
  enum Colour {
    RED
  }
}
