package dev.waybill.runtime.table;

import dev.waybill.runtime.attribute.BigForms;
import dev.waybill.runtime.blob.Blob;
import dev.waybill.runtime.blob.BlobStore;
import dev.waybill.runtime.blob.Encoding;
import dev.waybill.runtime.codec.BigField;
import dev.waybill.runtime.codec.ItemSize;
import dev.waybill.runtime.error.Location;
import dev.waybill.runtime.error.WaybillException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The forms of content that blob stores know. Immutable and safe for use by several threads. */
final class StoreForms implements BigForms {
  /**
   * Content up to this size is sent for the comparison even where nothing is inline by now: it may
   * have been once, and this costs less than a second try.
   */
  private static final int SMALL = 4096;

  private final BlobStores stores;
  private final String table;

  /**
   * Creates it.
   *
   * @param table the name of the table before any renaming
   */
  StoreForms(BlobStores stores, String table) {
    this.stores = stores;
    this.table = table;
  }

  @Override
  public List<String> digests(BigField<?> field, Blob content) {
    return stores.of(field).digestsOf(content, field.placement().forTable(table));
  }

  @Override
  public Optional<AttributeValue> plainInline(BigField<?> field, Blob content) {
    int most = Math.min(ItemSize.LIMIT, Math.max(SMALL, field.placement().inlineUpTo()));
    // The length of a handle would be a request.
    return content.pointer().isEmpty() && content.length() <= most
        ? Optional.of(AttributeValue.fromB(SdkBytes.fromByteArray(content.bytes(most))))
        : Optional.empty();
  }

  @Override
  public boolean same(BigField<?> field, AttributeValue inline, Blob content) {
    BlobStore store = stores.of(field);
    SdkBytes plain = inline.b();
    if (plain != null) {
      return Blob.of(plain).sha256().equals(content.sha256());
    }
    if (!inline.hasM() || inline.m().size() != 1) {
      return false;
    }
    Map.Entry<String, AttributeValue> entry = inline.m().entrySet().iterator().next();
    SdkBytes encoded = entry.getValue().b();
    Encoding encoding = store.encoding(entry.getKey()).orElse(null);
    if (encoded == null || encoding == null) {
      return false;
    }
    Blob found =
        Blob.inline(
            encoded.asByteArrayUnsafe(), encoding, store.decodingLimits(), Location.NOWHERE);
    String sha256;
    try {
      sha256 = found.sha256();
    } catch (WaybillException e) {
      return false; // It is damaged, and so it is no content at all.
    }
    return sha256.equals(content.sha256());
  }
}
