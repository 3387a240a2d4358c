package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of a query or a scan. Immutable.
 *
 * @param keyCondition null for a scan
 * @param filter null for none
 * @param projection null for all attributes
 * @param fingerprint tells the query from others
 */
record Expressions(
    @Nullable String keyCondition,
    @Nullable String filter,
    @Nullable String projection,
    Map<String, String> names,
    Map<String, AttributeValue> values,
    SdkBytes fingerprint) {

  /**
   * Renders the expressions.
   *
   * @param keys the key condition; none for a scan
   * @param countOnly whether items are only counted
   */
  static <R> Expressions of(
      Target<R> target, List<KeyCondition> keys, ReadOptions<R> options, boolean countOnly) {
    Placeholders placeholders = new Placeholders(target.location());
    String keyCondition =
        keys.stream().map(key -> key.render(placeholders)).collect(Collectors.joining(" AND "));
    List<String> filters = new ArrayList<>();
    if (options.filter() != null) {
      filters.add(placeholders.condition(options.filter(), "filter"));
    }
    target
        .table()
        .schema()
        .itemType()
        .map(type -> type.render(placeholders))
        .ifPresent(filters::add);
    SdkBytes fingerprint = fingerprint(target, keyCondition, options, filters, placeholders);
    Expiry.of(target, options.hideExpired())
        .ifPresent(expiry -> filters.add(expiry.filter(placeholders)));
    String projection =
        countOnly ? null : Projection.expression(target.table(), target.keyNames(), placeholders);
    return new Expressions(
        keys.isEmpty() ? null : keyCondition,
        joined(filters, placeholders),
        projection,
        placeholders.names(),
        placeholders.values(),
        fingerprint);
  }

  /**
   * Returns how many items one request may look at; null for as many as DynamoDB takes. Without a
   * filter it is no more than is wanted.
   */
  @Nullable Integer limit(int pageSize, long wanted) {
    long most = filter == null ? wanted : Long.MAX_VALUE;
    long limit = pageSize == 0 ? most : Math.min(pageSize, most);
    return limit >= Integer.MAX_VALUE ? null : Integer.valueOf((int) limit);
  }

  private static @Nullable String joined(List<String> filters, Placeholders placeholders) {
    return switch (filters.size()) {
      case 0 -> null;
      case 1 -> filters.get(0);
      default -> placeholders.checked("(" + String.join(") AND (", filters) + ")", "filter");
    };
  }

  /** Of what decides which items there are, and in which order; not of how they are read. */
  private static <R> SdkBytes fingerprint(
      Target<R> target,
      String keyCondition,
      ReadOptions<R> options,
      List<String> filters,
      Placeholders placeholders) {
    IndexSchema index = target.index();
    return SdkBytes.fromByteArrayUnsafe(
        new Fingerprint()
            .add(target.table().name())
            .add(index == null ? "" : index.name())
            .add(keyCondition)
            .add(options.descending() ? "descending" : "")
            .add(String.join("", filters))
            .add(options.part() == null ? "" : options.part().toString())
            .addNames(placeholders.names())
            .addValues(placeholders.values())
            .digest());
  }
}
