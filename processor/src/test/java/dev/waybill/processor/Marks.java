package dev.waybill.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The diagnostics that a source expects of itself. A mark is a comment below the line: {@code // ^
 * WB010 message} with the caret below the column, or {@code //< WB010 message} for the first
 * columns, where a caret has no room.
 */
final class Marks {
  private Marks() {}

  /** All marks of a source, as {@code file:line:column CODE message}. */
  static List<String> in(String file, String text) {
    List<String> marks = new ArrayList<>();
    int marked = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!isMark(line)) {
        marked = i + 1;
        continue;
      }
      int column = line.strip().startsWith("//<") ? 1 : line.indexOf('^') + 1;
      String message = line.strip().replaceFirst("//(<| *\\^) ", "");
      marks.add(file + ":" + marked + ":" + column + " " + message);
    }
    return marks;
  }

  /** A diagnostic in the same form. */
  static String of(Compilation.Found found) {
    return found.file()
        + ":"
        + found.line()
        + ":"
        + found.column()
        + " "
        + found.code()
        + " "
        + found.message();
  }

  /** A source without its marks. Marks stand on lines of their own, so lines are lost. */
  static String removed(String text) {
    return text.lines().filter(line -> !isMark(line)).collect(Collectors.joining("\n", "", "\n"));
  }

  /** A source that has no marks, with those of the diagnostics that were found in it. */
  static String added(String text, List<Compilation.Found> found) {
    List<String> lines = new ArrayList<>();
    List<String> before = text.lines().toList();
    for (int i = 0; i < before.size(); i++) {
      int number = i + 1;
      lines.add(before.get(i));
      found.stream()
          .filter(f -> f.line() == number)
          .sorted(Comparator.comparing(Compilation.Found::column))
          .forEach(f -> lines.add(mark(f)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String mark(Compilation.Found found) {
    String caret = found.column() < 3 ? "//<" : "//" + " ".repeat((int) found.column() - 3) + "^";
    return caret + " " + found.code() + " " + found.message();
  }

  private static boolean isMark(String line) {
    return line.strip().matches("//(<| *\\^) .*");
  }
}
