package dev.waybill.runtime;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The names of tables in DynamoDB. Immutable.
 *
 * @param renaming gives them, from the names of {@code @Table}
 */
record TableNames(UnaryOperator<String> renaming) {
  private static final Pattern TABLE_NAME = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

  /**
   * Returns the name of a table.
   *
   * @throws IllegalArgumentException if it is not one that DynamoDB takes
   */
  String of(String table) {
    String name = renaming.apply(table);
    if (name == null || !TABLE_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "tableNames(…) renames table "
              + table
              + " to \""
              + name
              + "\"; DynamoDB takes 3 to 255 characters out of a-z A-Z 0-9 _ - .");
    }
    return name;
  }
}
