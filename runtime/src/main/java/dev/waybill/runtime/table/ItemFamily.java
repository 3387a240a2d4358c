package dev.waybill.runtime.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of DynamoDB whose items are records of several types: what a generated DAO hands to its
 * base class. Immutable and safe for use by several threads.
 *
 * @param <R> the interface of the records
 */
public final class ItemFamily<R> {
  private final ItemTable<R> table;
  private final Map<Class<?>, FamilyMember<? extends R>> members = new HashMap<>();

  /**
   * Creates the table.
   *
   * @param name the name of the table, after any renaming
   * @param family what the records say
   * @param settings what all tables share
   * @throws IllegalArgumentException if a blob store that a record needs is not configured
   */
  public ItemFamily(String name, TableFamily<R> family, TableSettings settings) {
    List<FamilyMember<? extends R>> all = new ArrayList<>();
    for (TableFamily.Member<? extends R> member : family.members()) {
      all.add(FamilyMember.of(name, member, settings));
    }
    all.forEach(member -> members.put(member.type(), member));
    this.table =
        new ItemTable<>(
            name,
            family.schema(),
            settings,
            whole -> new FamilyReads<>(whole, family.discriminator(), List.copyOf(all)));
  }

  /** Returns the table with all types of items. Records are written as those of their members. */
  ItemTable<R> table() {
    return table;
  }

  /**
   * Returns the member that a record is one of.
   *
   * @throws IllegalArgumentException if it is one of none
   */
  FamilyMember<? extends R> member(R value) {
    FamilyMember<? extends R> member = members.get(value.getClass());
    if (member == null) {
      throw new IllegalArgumentException(
          value.getClass() + " is no type of the items of table " + table.name());
    }
    return member;
  }
}
