package dev.waybill.example;

import dev.waybill.runtime.codec.ItemSize;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is stored: the items of the table as a scan finds them, and the objects that S3 lists.
 *
 * @param items the items of a site
 * @param itemBytes their size, reckoned as DynamoDB documents it
 * @param objects the objects in S3
 * @param objectBytes their size
 * @param misfits how many of the items would be over DynamoDB's limit with their content inside
 */
record Inventory(int items, long itemBytes, int objects, long objectBytes, int misfits) {

  /** Takes stock of a site, which other sites in the table are no part of. */
  static Inventory of(Cloud cloud, URI root) {
    Map<String, Long> objects = objectSizes(cloud);
    List<Map<String, AttributeValue>> items =
        cloud
            .dynamoDb()
            .scanPaginator(request -> request.tableName(Cloud.tableName("pages")))
            .items()
            .stream()
            .filter(item -> isOn(root, item))
            .toList();
    return new Inventory(
        items.size(),
        items.stream().mapToLong(ItemSize::of).sum(),
        objects.size(),
        objects.values().stream().mapToLong(Long::longValue).sum(),
        (int)
            items.stream().filter(item -> sizeWithContent(item, objects) > ItemSize.LIMIT).count());
  }

  private static boolean isOn(URI root, Map<String, AttributeValue> item) {
    AttributeValue url = item.get(PageDao.URL.name());
    return url != null && url.s().startsWith(root.toString());
  }

  private static Map<String, Long> objectSizes(Cloud cloud) {
    Map<String, Long> sizes = new HashMap<>();
    for (Shelf shelf : List.of(cloud.html(), cloud.assets())) {
      shelf
          .objects()
          .forEach(
              object -> sizes.put("s3://" + shelf.bucket() + "/" + object.key(), object.size()));
    }
    return sizes;
  }

  /** The size that the item would have if content stood where the pointer to it stands. */
  private static long sizeWithContent(Map<String, AttributeValue> item, Map<String, Long> objects) {
    return ItemSize.of(item)
        + Stream.of(PageDao.HTML.name(), PageDao.CONTENT.name())
            .map(item::get)
            .filter(Objects::nonNull)
            .mapToLong(pointer -> objects.getOrDefault(pointer.s(), 0L) - pointer.s().length())
            .sum();
  }
}
