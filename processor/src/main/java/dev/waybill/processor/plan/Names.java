package dev.waybill.processor.plan;

import java.util.HashSet;
import java.util.Set;

/** The names of one scope: those of the user are claimed first, and coined ones step aside. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  /** Takes a name that has to be as it is. */
  void claim(String name) {
    taken.add(name);
  }

  /** Takes the first of the names that is free, or the last with a number. */
  String coin(String... wishes) {
    for (String wish : wishes) {
      if (taken.add(wish)) {
        return wish;
      }
    }
    String last = wishes[wishes.length - 1];
    int number = 2;
    while (!taken.add(last + number)) {
      number++;
    }
    return last + number;
  }
}
