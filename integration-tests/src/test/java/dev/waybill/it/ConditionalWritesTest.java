package dev.waybill.it;

import static dev.waybill.it.PageDao.HTML;
import static dev.waybill.it.PageDao.VISITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.error.ConditionFailedException;
import dev.waybill.runtime.error.InvalidConditionException;
import dev.waybill.runtime.error.ItemExistsException;
import dev.waybill.runtime.error.ItemNotFoundException;
import dev.waybill.runtime.table.Key;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Writes under a condition, and what they return. */
@ExtendWith(Engines.class)
class ConditionalWritesTest {
  private static final String URL = "https://example.org/";

  private Setup setup;
  private Traffic traffic;
  private PageDao pages;
  private Key<Page> key;

  @BeforeEach
  void createTable(Setup newSetup) {
    setup = newSetup;
    traffic = setup.traffic();
    pages = new PageDao(setup.waybill());
    pages.createTable();
    key = pages.key(URL);
    traffic.reset();
  }

  @Test
  void anInsertFailsIfPresentAndTellsWhatIsThere() {
    Page first = new Page(URL, "first", null, null, 1);
    assertThat(pages.insert(first)).isEqualTo(first);
    ItemExistsException failure = null;
    try {
      pages.insert(Page.of(URL, "second"));
    } catch (ItemExistsException e) {
      failure = e;
    }
    assertThat(failure).isNotNull().hasMessageContaining("url=\"" + URL + "\"");
    assertThat(failure).hasCauseInstanceOf(ConditionalCheckFailedException.class);
    assertThat(pages.currentOf(failure)).contains(first);
    assertThat(pages.get(URL)).contains(first);
  }

  @Test
  void aSaveUnderAConditionReplacesOnlyWhatItSaw() {
    pages.save(new Page(URL, "a", null, null, 1));
    pages.onlyIf(VISITS.eq(1)).save(new Page(URL, "b", null, null, 2));
    assertThatThrownBy(() -> pages.onlyIf(VISITS.eq(1)).save(new Page(URL, "c", null, null, 3)))
        .isInstanceOf(ConditionFailedException.class)
        .isNotInstanceOf(ItemExistsException.class);
    assertThat(pages.get(URL).orElseThrow().html()).isEqualTo("b");
  }

  @Test
  void anAbsentItemAndAFalseConditionAreToldApart() {
    assertThatThrownBy(() -> pages.onlyIf(VISITS.lt(10)).update(key, VISITS.add(1)))
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> pages.onlyIf(VISITS.lt(10)).delete(key))
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> pages.onlyIf(VISITS.lt(10)).save(Page.of(URL, "a")))
        .isInstanceOf(ItemNotFoundException.class);
    assertThatThrownBy(() -> pages.getAndUpdate(key, VISITS.add(1)))
        .isInstanceOf(ItemNotFoundException.class);
    pages.save(new Page(URL, "a", null, null, 10));
    ConditionFailedException failure = null;
    try {
      pages.onlyIf(VISITS.lt(10)).update(key, VISITS.add(1));
    } catch (ConditionFailedException e) {
      failure = e;
    }
    assertThat(pages.currentOf(failure).orElseThrow().visits()).isEqualTo(10);
    assertThatThrownBy(() -> pages.onlyIf(VISITS.lt(10)).delete(key))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(pages.onlyIf(VISITS.eq(10)).delete(key)).isTrue();
    assertThat(pages.get(URL)).isEmpty();
  }

  @Test
  void aWriteReturnsTheOldItemTheNewOneOrNothing() {
    Page first = new Page(URL, "first", null, null, 1);
    assertThat(pages.getAndSave(first)).isEmpty();
    Page second = new Page(URL, "second", null, null, 2);
    assertThat(pages.getAndSave(second)).contains(first);
    assertThat(pages.getAndUpdate(key, VISITS.add(5), HTML.set("third"))).isEqualTo(second);
    assertThat(pages.update(URL, VISITS.add(1)).visits()).isEqualTo(8);
    traffic.reset();
    pages.updateOnly(key, VISITS.add(1));
    assertThat(traffic.operations()).containsExactly("UpdateItem");
    assertThat(pages.getAndDelete(key).orElseThrow().html()).isEqualTo("third");
    assertThat(pages.getAndDelete(key)).isEmpty();
  }

  @Test
  void anUpsertMayCreate() {
    assertThat(pages.upsert(key, VISITS.add(1), HTML.set("a")).visits()).isEqualTo(1);
    assertThat(pages.upsert(key, VISITS.add(1)).visits()).isEqualTo(2);
    assertThat(pages.get(URL).orElseThrow().html()).isEqualTo("a");
  }

  @Test
  void aConditionOfContentIsOneRequest() {
    pages.save(new Page(URL, "seen", null, null, 1));
    traffic.reset();
    pages.onlyIf(HTML.sameContentAs("seen")).updateOnly(key, VISITS.set(2));
    assertThat(traffic.operations()).containsExactly("UpdateItem");
    traffic.reset();
    assertThatThrownBy(
            () -> pages.onlyIf(HTML.sameContentAs("other")).updateOnly(key, VISITS.set(3)))
        .isInstanceOf(ConditionFailedException.class);
    assertThat(traffic.operations()).containsExactly("UpdateItem");
    pages.onlyIf(HTML.sameContentAs("other").not()).updateOnly(key, VISITS.set(4));
    assertThat(pages.get(URL).orElseThrow().visits()).isEqualTo(4);
    assertThatThrownBy(() -> pages.scan().filter(HTML.sameContentAs("seen")).list())
        .isInstanceOf(InvalidConditionException.class)
        .hasMessageContaining("html");
  }

  @Test
  void aConditionOfContentIsRightHoweverItIsStored() {
    String content = "the same text over and over, the same text over and over, the same text";
    pages.save(new Page(URL, content, null, null, 1));
    String pointer = rawHtml().s();
    byte[] bytes = content.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (AttributeValue form :
        new AttributeValue[] {
          AttributeValue.fromS(pointer),
          AttributeValue.fromS(pointer + ".gz"),
          AttributeValue.fromB(SdkBytes.fromByteArray(bytes)),
          AttributeValue.fromM(
              Map.of("gzip", AttributeValue.fromB(SdkBytes.fromByteArray(gzip(bytes, 1))))),
          AttributeValue.fromM(
              Map.of("gzip", AttributeValue.fromB(SdkBytes.fromByteArray(gzip(bytes, 9)))))
        }) {
      putHtml(form);
      pages.onlyIf(HTML.sameContentAs(content)).updateOnly(key, VISITS.add(1));
      assertThatThrownBy(
              () -> pages.onlyIf(HTML.sameContentAs(content).not()).updateOnly(key, VISITS.add(1)))
          .as("%s", form.type())
          .isInstanceOf(ConditionFailedException.class);
      pages.onlyIf(HTML.sameContentAs("other").not()).updateOnly(key, VISITS.add(1));
      assertThatThrownBy(
              () -> pages.onlyIf(HTML.sameContentAs("other")).updateOnly(key, VISITS.add(1)))
          .as("%s", form.type())
          .isInstanceOf(ConditionFailedException.class);
    }
  }

  @Test
  void aHandleIsComparedByItsAddress() {
    pages.save(new Page(URL, "a", Blob.of("logo"), null, 1));
    Page page = pages.get(URL).orElseThrow();
    traffic.reset();
    pages.onlyIf(PageDao.LOGO.sameContentAs(page.logo())).updateOnly(key, VISITS.set(2));
    assertThat(traffic.operations()).containsExactly("UpdateItem");
  }

  private AttributeValue rawHtml() {
    return setup
        .plainDynamoDb()
        .getItem(
            r -> r.tableName(setup.table("urls")).key(Map.of("url", AttributeValue.fromS(URL))))
        .item()
        .get("html");
  }

  private void putHtml(AttributeValue form) {
    setup
        .plainDynamoDb()
        .putItem(
            r ->
                r.tableName(setup.table("urls"))
                    .item(
                        Map.of(
                            "url", AttributeValue.fromS(URL),
                            "html", form,
                            "visits", AttributeValue.fromN("1"))));
  }

  private static byte[] gzip(byte[] content, int level) {
    var out = new java.io.ByteArrayOutputStream();
    try (var gzip =
        new java.util.zip.GZIPOutputStream(out) {
          {
            def.setLevel(level);
          }
        }) {
      gzip.write(content);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
