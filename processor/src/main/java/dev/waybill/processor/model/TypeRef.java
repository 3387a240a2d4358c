package dev.waybill.processor.model;

import java.util.List;

/**
 * The name of a class or interface.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost class to this one
 */
public record TypeRef(String packageName, List<String> simpleNames) {
  public TypeRef {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A top-level class by its package and simple name. */
  public static TypeRef of(String packageName, String simpleName) {
    return new TypeRef(packageName, List.of(simpleName));
  }

  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name by which source code starts to name it, once its outermost class is imported. */
  public String topLevelName() {
    return simpleNames.get(0);
  }

  /** {@code Site.Page} for a record in a class: as users write it. */
  public String nestedName() {
    return String.join(".", simpleNames);
  }

  /** The class that is written for a record: {@code Site_PageDao} for {@code Site.Page}. */
  public TypeRef dao() {
    return of(packageName, String.join("_", simpleNames) + "Dao");
  }

  /** The class of attributes that is written for a document: {@code Site_AddressAttribute}. */
  public TypeRef attribute() {
    return of(packageName, String.join("_", simpleNames) + "Attribute");
  }

  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
  }
}
