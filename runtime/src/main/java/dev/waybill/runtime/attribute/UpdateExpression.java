package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.ItemWriter;
import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.error.InvalidUpdateException;
import dev.waybill.runtime.error.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The actions of one update, as DynamoDB takes them. Names and values are placeholders throughout.
 */
public final class UpdateExpression {
  private UpdateExpression() {}

  /**
   * Returns the actions that some come to on one item: those that change keys of indexes take parts
   * of them from its key.
   *
   * @throws dev.waybill.runtime.error.InvalidValueException if such a key cannot be stored
   */
  public static <R> List<UpdateAction<R>> resolve(
      List<UpdateAction<R>> actions, Map<String, AttributeValue> key, Location location) {
    List<UpdateAction<R>> resolved = new ArrayList<>(actions.size());
    for (UpdateAction<R> action : actions) {
      resolved.addAll(action.resolve(key, location));
    }
    return resolved;
  }

  /**
   * Writes the values of some actions that are known yet, and checks all that can be wrong with
   * them, so that nothing has to be stored for an update that DynamoDB does not take.
   *
   * @throws InvalidUpdateException if there is none, two change the same, or they make a longer
   *     expression than DynamoDB takes
   * @throws dev.waybill.runtime.error.InvalidValueException if a value cannot be stored
   */
  public static <R> void writeValues(
      List<UpdateAction<R>> actions, ItemWriter item, Location location) {
    if (actions.isEmpty()) {
      throw new InvalidUpdateException("an update needs at least one action", location, null);
    }
    for (int i = 0; i < actions.size(); i++) {
      for (int k = 0; k < i; k++) {
        check(actions.get(k).path(), actions.get(i).path(), location);
      }
      actions.get(i).writeValue(item);
    }
    render(actions, item, new Placeholders(location)); // Pointers have stand-ins so far.
  }

  private static void check(Path one, Path other, Location location) {
    if (one.overlaps(other)) {
      String problem =
          one.equals(other)
              ? "two actions of one update change the same attribute"
              : "two actions of one update change "
                  + one
                  + " and "
                  + other
                  + ", and one of these is inside the other";
      throw new InvalidUpdateException(problem, location.withAttribute(other.toString()), null);
    }
  }

  /**
   * Renders some actions.
   *
   * @param actions actions of which no two change the same
   * @param item what {@link #writeValues} has written to, pointers included
   * @param placeholders those of the request
   * @return the update expression; null if the actions come to nothing, as to set an absent set to
   *     the empty one if it is absent does
   * @throws InvalidUpdateException if the expression is longer than DynamoDB takes
   */
  public static <R> @Nullable String render(
      List<UpdateAction<R>> actions, ItemWriter item, Placeholders placeholders) {
    UpdateText out = new UpdateText(placeholders);
    try {
      for (UpdateAction<R> action : actions) {
        action.render(item, out);
      }
    } catch (ExpressionText.TooManyOperatorsException e) {
      throw invalid(Placeholders.TOO_MANY_OPERATORS, placeholders);
    }
    String text = out.join();
    String problem = placeholders.problem(text == null ? 0 : text.length());
    if (problem != null) {
      throw invalid(problem, placeholders);
    }
    return text;
  }

  private static InvalidUpdateException invalid(String problem, Placeholders placeholders) {
    return new InvalidUpdateException("the update" + problem, placeholders.location(), null);
  }
}
