package dev.waybill.processor.write;

/**
 * Text of the user's as literals. JavaPoet's own would break lines at a line feed, and leave what
 * is not ASCII to the encoding of the compilation, which may not have it.
 */
final class Literals {
  private Literals() {}

  static String text(String value) {
    StringBuilder literal = new StringBuilder("\"");
    value.chars().forEach(c -> literal.append(escaped((char) c, '"')));
    return literal.append('"').toString();
  }

  static String letter(char value) {
    return "'" + escaped(value, '\'') + "'";
  }

  static String number(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  private static String escaped(char c, char quote) {
    if (c == quote || c == '\\') {
      return "\\" + c;
    }
    return switch (c) {
      // As Unicode escapes these would end the line before the literal is read.
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
