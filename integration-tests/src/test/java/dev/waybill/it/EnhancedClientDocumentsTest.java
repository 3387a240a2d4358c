package dev.waybill.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.annotations.Document;
import dev.waybill.annotations.PartitionKey;
import dev.waybill.annotations.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** Documents, and the nested beans of the AWS Enhanced Client, in one table. */
@ExtendWith(Engines.class)
public class EnhancedClientDocumentsTest {
  @Document
  record Line(String product, int count, @Nullable BigDecimal price) {}

  @Document
  record Parcel(Instant sentAt, List<Line> lines, @Nullable Parcel inside) {}

  @Table("parcels")
  record Shipment(
      @PartitionKey String id, Parcel parcel, List<Parcel> more, Map<String, Line> byShelf) {}

  private static final Shipment SHIPMENT =
      new Shipment(
          "1",
          new Parcel(
              Instant.parse("2026-11-25T10:15:30Z"),
              List.of(new Line("pen", 3, new BigDecimal("1.5")), new Line("ink", 1, null)),
              new Parcel(Instant.EPOCH, List.of(), null)),
          List.of(new Parcel(Instant.EPOCH, List.of(new Line("cap", 2, null)), null)),
          Map.of("A 1", new Line("nib", 9, BigDecimal.ONE)));

  private EnhancedClientDocumentsTest_ShipmentDao shipments;
  private DynamoDbTable<ShipmentBean> enhanced;

  @BeforeEach
  void createTable(Setup setup) {
    shipments = new EnhancedClientDocumentsTest_ShipmentDao(setup.waybill());
    shipments.createTable();
    enhanced =
        DynamoDbEnhancedClient.builder()
            .dynamoDbClient(setup.plainDynamoDb())
            .build()
            .table(setup.table("parcels"), TableSchema.fromBean(ShipmentBean.class));
  }

  @Test
  void theEnhancedClientReadsWhatWeWrote() {
    shipments.save(SHIPMENT);

    ShipmentBean read = enhanced.getItem(Key.builder().partitionValue("1").build());

    assertThat(read.toRecord()).isEqualTo(SHIPMENT);
  }

  @Test
  void weReadWhatTheEnhancedClientWrote() {
    enhanced.putItem(ShipmentBean.of(SHIPMENT));

    assertThat(shipments.get("1")).contains(SHIPMENT);
  }

  /** A shipment in the Enhanced Client's own terms. */
  @DynamoDbBean
  public static class ShipmentBean {
    private String id;
    private ParcelBean parcel;
    private List<ParcelBean> more;
    private Map<String, LineBean> byShelf;

    static ShipmentBean of(Shipment shipment) {
      ShipmentBean bean = new ShipmentBean();
      bean.id = shipment.id();
      bean.parcel = ParcelBean.of(shipment.parcel());
      bean.more = shipment.more().stream().map(ParcelBean::of).toList();
      bean.byShelf = new java.util.TreeMap<>();
      shipment.byShelf().forEach((shelf, line) -> bean.byShelf.put(shelf, LineBean.of(line)));
      return bean;
    }

    Shipment toRecord() {
      Map<String, Line> lines = new java.util.TreeMap<>();
      byShelf.forEach((shelf, line) -> lines.put(shelf, line.toRecord()));
      return new Shipment(
          id, parcel.toRecord(), more.stream().map(ParcelBean::toRecord).toList(), lines);
    }

    @DynamoDbPartitionKey
    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }

    public ParcelBean getParcel() {
      return parcel;
    }

    public void setParcel(ParcelBean parcel) {
      this.parcel = parcel;
    }

    public List<ParcelBean> getMore() {
      return more;
    }

    public void setMore(List<ParcelBean> more) {
      this.more = more;
    }

    public Map<String, LineBean> getByShelf() {
      return byShelf;
    }

    public void setByShelf(Map<String, LineBean> byShelf) {
      this.byShelf = byShelf;
    }
  }

  /** A parcel in the Enhanced Client's own terms. */
  @DynamoDbBean
  public static class ParcelBean {
    private Instant sentAt;
    private List<LineBean> lines;
    private ParcelBean inside;

    static ParcelBean of(Parcel parcel) {
      ParcelBean bean = new ParcelBean();
      bean.sentAt = parcel.sentAt();
      bean.lines = parcel.lines().stream().map(LineBean::of).toList();
      bean.inside = parcel.inside() == null ? null : of(parcel.inside());
      return bean;
    }

    Parcel toRecord() {
      return new Parcel(
          sentAt,
          lines.stream().map(LineBean::toRecord).toList(),
          inside == null ? null : inside.toRecord());
    }

    public Instant getSentAt() {
      return sentAt;
    }

    public void setSentAt(Instant sentAt) {
      this.sentAt = sentAt;
    }

    public List<LineBean> getLines() {
      return lines;
    }

    public void setLines(List<LineBean> lines) {
      this.lines = lines;
    }

    public ParcelBean getInside() {
      return inside;
    }

    public void setInside(ParcelBean inside) {
      this.inside = inside;
    }
  }

  /** A line in the Enhanced Client's own terms. */
  @DynamoDbBean
  public static class LineBean {
    private String product;
    private int count;
    private BigDecimal price;

    static LineBean of(Line line) {
      LineBean bean = new LineBean();
      bean.product = line.product();
      bean.count = line.count();
      bean.price = line.price();
      return bean;
    }

    Line toRecord() {
      return new Line(product, count, price);
    }

    public String getProduct() {
      return product;
    }

    public void setProduct(String product) {
      this.product = product;
    }

    public int getCount() {
      return count;
    }

    public void setCount(int count) {
      this.count = count;
    }

    public BigDecimal getPrice() {
      return price;
    }

    public void setPrice(BigDecimal price) {
      this.price = price;
    }
  }
}
