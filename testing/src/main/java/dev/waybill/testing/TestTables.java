package dev.waybill.testing;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The names that the tables of one test have: a parameter of a {@link WaybillTest}. It is also what
 * a Waybill that a test builds itself takes as its {@code tableNames}. All tables whose names begin
 * with the prefix are deleted at the end of the test.
 *
 * @param prefix what the names of all tables of the test begin with
 */
public record TestTables(String prefix) implements UnaryOperator<String> {
  /**
   * Takes a prefix.
   *
   * @param prefix what the names of all tables of the test begin with
   */
  public TestTables {
    Objects.requireNonNull(prefix, "prefix");
  }

  /** Returns the name in DynamoDB of the table that has this name in {@code @Table}. */
  @Override
  public String apply(String name) {
    return prefix + name;
  }
}
