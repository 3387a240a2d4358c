package dev.waybill.processor.write;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Breaks lines that are too long as google-java-format would: at the outermost place that helps,
 * and there at every place of the same rank. JavaPoet alone fills lines, which reads worse.
 *
 * <p>Writers mark the places with control characters. None can come from the user: in literals they
 * are escaped, and names have none.
 */
final class Layout {
  /** Begins a group; its breaks go four columns further in. */
  static final String OPEN = "\u0001";

  /** Begins a group that shares the columns of the group around it. */
  static final String OPEN_LEVEL = "\u0002";

  static final String CLOSE = "\u0003";

  /** Nothing, or a new line. */
  static final String BREAK = "\u0004";

  /** A space, or a new line. */
  static final String SPACE = "\u0005";

  private static final int COLUMNS = 100;
  private static final int INDENT = 4;

  private final String line;
  private final StringBuilder out = new StringBuilder();
  private int column;

  private Layout(String line) {
    this.line = line;
  }

  /** Lays out a whole source file. */
  static String apply(String source) {
    StringBuilder laidOut = new StringBuilder();
    Touches.apply(source)
        .lines()
        .forEach(line -> laidOut.append(new Layout(line).layOut()).append('\n'));
    return laidOut.toString();
  }

  private String layOut() {
    int indent = line.length() - line.stripLeading().length();
    boolean broken = !fits(0, line.length(), 0);
    if (broken && line.stripLeading().startsWith("* ")) {
      return filled();
    }
    print(0, line.length(), indent, broken);
    return out.toString();
  }

  /** A line of Javadoc, which is filled up to the last space that fits. */
  private String filled() {
    int space = line.lastIndexOf(' ', COLUMNS);
    String margin = line.substring(0, line.indexOf('*') + 1);
    return line.substring(0, space) + '\n' + margin + line.substring(space);
  }

  /** Prints a group's inside; its breaks are new lines where it is broken. */
  private void print(int from, int to, int indent, boolean broken) {
    int i = from;
    while (i < to) {
      String c = line.substring(i, i + 1);
      if (c.equals(OPEN) || c.equals(OPEN_LEVEL)) {
        int end = endOf(i);
        int inner = c.equals(OPEN) ? indent + INDENT : indent;
        print(i + 1, end, inner, broken && !fits(i, end + 1, tail(end + 1)));
        i = end + 1;
      } else {
        put(c, indent, broken);
        i++;
      }
    }
  }

  private void put(String c, int indent, boolean broken) {
    boolean space = c.equals(SPACE);
    if (!space && !c.equals(BREAK)) {
      out.append(c);
      column++;
    } else if (broken) {
      out.setLength(out.toString().stripTrailing().length());
      out.append('\n').append(" ".repeat(indent));
      column = indent;
    } else if (space) {
      out.append(' ');
      column++;
    }
  }

  private boolean fits(int from, int to, int tail) {
    return column + width(from, to) + tail <= COLUMNS;
  }

  /** The width of what has to stay on the line after a group: all up to the next break. */
  private int tail(int from) {
    int end = from;
    while (end < line.length() && !isBreak(end)) {
      end++;
    }
    return width(from, end);
  }

  private boolean isBreak(int i) {
    return line.startsWith(BREAK, i) || line.startsWith(SPACE, i);
  }

  private int width(int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      width += c > 5 || line.startsWith(SPACE, i) ? 1 : 0;
    }
    return width;
  }

  private int endOf(int open) {
    Deque<Integer> depth = new ArrayDeque<>();
    for (int i = open; i < line.length(); i++) {
      if (line.startsWith(OPEN, i) || line.startsWith(OPEN_LEVEL, i)) {
        depth.push(i);
      } else if (line.startsWith(CLOSE, i)) {
        depth.pop();
        if (depth.isEmpty()) {
          return i;
        }
      }
    }
    throw new IllegalStateException("a group without an end: " + line);
  }
}
