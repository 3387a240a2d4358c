package dev.waybill.runtime.codec;

import dev.waybill.runtime.blob.Blob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The big content of an item that is written. Attribute values cannot be changed, so content inside
 * of lists, maps and documents has a stand-in until it has found its place; then what is around it
 * is made anew. Not safe for use by several threads.
 */
final class BigValues {
  private final Map<String, AttributeValue> attributes;
  private final List<ItemWriter.BigValue> values = new ArrayList<>();

  /** What is written at paths that lead into an attribute. */
  private final Map<Path, AttributeValue> parts = new HashMap<>(0);

  /** What has stand-ins inside, by where it is written. */
  private final Map<Path, AttributeValue> templates = new LinkedHashMap<>(0);

  /** What stands in the item for each stand-in, by identity: equal ones stand for other content. */
  private @Nullable IdentityHashMap<AttributeValue, AttributeValue> forms;

  /** How many values are known to have a template, or to need none. */
  private int settled;

  private boolean stale;

  /** Creates it for an item with attributes, to which forms are written. */
  BigValues(Map<String, AttributeValue> attributes) {
    this.attributes = attributes;
  }

  /** Adds content at a path, and returns what stands for it. */
  AttributeValue add(Path path, BigField<?> field, Blob content) {
    AttributeValue standIn = AttributeValue.fromS(field.name());
    values.add(new ItemWriter.BigValue(path, field, content, standIn));
    if (path.isAttribute()) {
      settled = values.size();
    }
    return standIn;
  }

  /** Takes note of an attribute that was written; what was added since the last may be inside. */
  void written(String attribute) {
    if (settled < values.size()) {
      AttributeValue template = attributes.get(attribute);
      if (template != null) {
        templates.put(Path.of(attribute), template);
      }
      settled = values.size();
    }
  }

  /** Writes a part of an attribute; what was added since the last may be inside. */
  void put(Path path, AttributeValue part) {
    parts.put(path, part);
    if (settled < values.size()) {
      templates.put(path, part);
      settled = values.size();
    }
  }

  /** Returns the attributes and the parts of attributes, by path. */
  Map<String, AttributeValue> written() {
    fill();
    if (parts.isEmpty()) {
      return attributes;
    }
    Map<String, AttributeValue> written = new LinkedHashMap<>(attributes);
    parts.forEach((path, part) -> written.put(path.toString(), part));
    return written;
  }

  @Nullable AttributeValue at(Path path) {
    fill();
    if (!path.isAttribute()) {
      return parts.get(path);
    }
    AttributeValue value = attributes.get(path.attribute());
    return value != null ? value : standIn(path);
  }

  private @Nullable AttributeValue standIn(Path path) {
    for (ItemWriter.BigValue value : values) {
      if (value.path().equals(path)) {
        return value.standIn();
      }
    }
    return null;
  }

  List<ItemWriter.BigValue> values() {
    return values;
  }

  void place(ItemWriter.BigValue value, AttributeValue form) {
    if (forms == null) {
      forms = new IdentityHashMap<>();
    }
    forms.put(value.standIn(), form);
    if (value.path().isAttribute()) {
      attributes.put(value.path().attribute(), form);
    } else {
      stale = true;
    }
  }

  @Nullable AttributeValue formOf(ItemWriter.BigValue value) {
    return forms == null ? null : forms.get(value.standIn());
  }

  /** Writes the forms that were given to content since the last time. */
  void fill() {
    if (!stale || forms == null) {
      return;
    }
    stale = false;
    for (Map.Entry<Path, AttributeValue> template : templates.entrySet()) {
      Path path = template.getKey();
      AttributeValue filled = filled(template.getValue(), forms);
      if (path.isAttribute()) {
        attributes.put(path.attribute(), filled);
      } else {
        parts.put(path, filled);
      }
    }
  }

  private static AttributeValue filled(
      AttributeValue template, IdentityHashMap<AttributeValue, AttributeValue> forms) {
    if (template.hasL()) {
      List<AttributeValue> list = new ArrayList<>(template.l().size());
      template.l().forEach(element -> list.add(filled(element, forms)));
      return AttributeValue.fromL(list);
    }
    if (template.hasM()) {
      Map<String, AttributeValue> map = new LinkedHashMap<>();
      template.m().forEach((key, value) -> map.put(key, filled(value, forms)));
      return AttributeValue.fromM(map);
    }
    AttributeValue form = forms.get(template);
    return form == null ? template : form;
  }
}
