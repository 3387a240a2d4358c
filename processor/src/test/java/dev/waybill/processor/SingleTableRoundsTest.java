package dev.waybill.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waybill.processor.diagnostics.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of several types of items whose parts come in several rounds, or several builds. */
class SingleTableRoundsTest {
  private static final String SHOP =
      "@SuppressWarnings(\"unused\") @Table(\"shop\") sealed interface Shop permits Customer, Order"
          + " {}";
  private static final String CUSTOMER =
      "@SuppressWarnings(\"unused\") @PartitionKey(\"CUSTOMER#{email}\") @SortKey(\"PROFILE\")"
          + " record Customer(String email) implements Shop {}";
  private static final String ORDER =
      "@PartitionKey(\"CUSTOMER#{customer}\") @SortKey(\"ORDER#{id}\")"
          + " record Order(String customer, long id) implements Shop {}";
  private static final String ORDER_CHANGED =
      "@PartitionKey(\"CUSTOMER#{customer}\") @SortKey(\"ORDER#{id}\")"
          + " record Order(String customer, long id, int total) implements Shop {}";

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitsForARecordThatAnotherProcessorWrites(int round) {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(round, "com.example.Order", Sources.example(ORDER)))
            .example("Shop", SHOP)
            .example("Customer", CUSTOMER)
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertAll(result.generated());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void waitsForTheInterfaceThatAnotherProcessorWrites(int round) {
    Compilation.Result result =
        Compilation.into(output)
            .with(new OtherProcessor(round, "com.example.Shop", Sources.example(SHOP)))
            .example("Customer", CUSTOMER)
            .example("Order", ORDER)
            .run();

    assertThat(result.diagnostics()).isEmpty();
    assertAll(result.generated());
  }

  @Test
  void aRecordThatWaitedForAnInterfaceWhichIsNoTableIsToldSo() {
    Compilation.Result result =
        Compilation.into(output)
            .with(
                new OtherProcessor(1, "com.example.Shop", "package com.example; interface Shop {}"))
            .example("Customer", CUSTOMER)
            .run();

    assertThat(result.diagnostics())
        .extracting(Compilation.Found::code)
        .containsOnly(Problem.KEY_WITHOUT_TABLE.code())
        .hasSize(2);
  }

  @Test
  void compilesARecordAgainWithoutTheOthers() {
    first();
    Compilation.Result result = again().example("Order", ORDER_CHANGED).run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/OrderDao.java")).contains("TOTAL");
  }

  @Test
  void compilesTheInterfaceAgainWithoutItsRecords() {
    first();
    Compilation.Result result = again().example("Shop", SHOP).run();

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.generated().get("com/example/ShopDao.java"))
        .contains(".member(Customer.class, CustomerDao.SCHEMA)");
  }

  @Test
  void eachFileHasTheTypeThatItIsForAsItsOrigin() {
    Map<String, List<String>> origins = new LinkedHashMap<>();
    Compilation.into(output)
        .withOnly(
            new WrappedProcessor(
                (name, elements) ->
                    origins.put(name.toString(), elements.stream().map(Object::toString).toList())))
        .example("Shop", SHOP)
        .example("Customer", CUSTOMER)
        .example("Order", ORDER)
        .run();

    assertThat(origins)
        .isEqualTo(
            Map.of(
                "com.example.ShopDao", List.of("com.example.Shop"),
                "com.example.CustomerDao", List.of("com.example.Customer"),
                "com.example.OrderDao", List.of("com.example.Order")));
  }

  @Test
  void theDaoOfAllWaitsUntilNothingIsWrongWithAnyOfThem() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Shop", SHOP)
            .example("Customer", CUSTOMER)
            .example("Order", ORDER.replace("long id", "Object id"))
            .run();

    assertThat(result.errors())
        .extracting(Compilation.Found::code)
        .containsExactly(Problem.UNSUPPORTED_TYPE.code());
    assertThat(result.generated()).containsOnlyKeys("com/example/CustomerDao.java");
  }

  private void first() {
    Compilation.Result result =
        Compilation.into(output)
            .example("Shop", SHOP)
            .example("Customer", CUSTOMER)
            .example("Order", ORDER)
            .run();
    assertThat(result.diagnostics()).isEmpty();
    assertAll(result.generated());
  }

  private Compilation again() {
    return Compilation.into(output)
        .classPath(System.getProperty("java.class.path") + File.pathSeparator + output);
  }

  private static void assertAll(Map<String, String> generated) {
    assertThat(generated)
        .containsKeys(
            "com/example/ShopDao.java",
            "com/example/CustomerDao.java",
            "com/example/OrderDao.java");
  }
}
