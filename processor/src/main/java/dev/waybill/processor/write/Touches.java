package dev.waybill.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks where lines may break in what JavaPoet writes by itself, and takes back the breaks that it
 * makes by rules of its own. The text is ours, and so are its forms.
 */
final class Touches {
  /** A short Javadoc on three lines. */
  private static final Pattern JAVADOC =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n]{1,80})\n *\\*/$");

  /** An annotation with one named member on three lines. */
  private static final Pattern ANNOTATION =
      Pattern.compile("(?m)^( *@\\w+)\\(\n *(\\w+ = \\w+)\n *\\)$");

  /** The parameters of a method, which JavaPoet wraps. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?m)^( *(?:public|private)[^=;{}\n]*?\\()([^;{}]*)(\\) \\{)$");

  /** A constant whose type and name take more than a line. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?m)^(?=[^=\n]{99})( *(?:public|private|static)[^=;{}\n]*>) (\\S+ =.*);$");

  /** An empty body on two lines. */
  private static final Pattern EMPTY = Pattern.compile("(?m)^( *private \\w+\\(\\) \\{)\n *}$");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?m)^( *(?:public|private|final)[^=;{}\n]*class \\S+) ((?:extends|implements) .*) \\{$");

  private Touches() {}

  static String apply(String source) {
    String text = JAVADOC.matcher(source).replaceAll("$1/** $2 */");
    text = ANNOTATION.matcher(text).replaceAll("$1($2)");
    text = EMPTY.matcher(text).replaceAll("$1}");
    text =
        SIGNATURE
            .matcher(text)
            .replaceAll(m -> quoted(m.group(1) + parameters(m.group(2)) + m.group(3)));
    text =
        CONSTANT
            .matcher(text)
            .replaceAll(m -> quoted(broken(typeArguments(m.group(1)), m.group(2)) + ";"));
    return CLASS.matcher(text).replaceAll(broken("$1", "$2") + " {");
  }

  private static String broken(String before, String after) {
    return before + Layout.OPEN + Layout.SPACE + after + Layout.CLOSE;
  }

  /** A type with places where it may break, inside the arguments of each class in it. */
  private static String typeArguments(String type) {
    int indent = type.length() - type.stripLeading().length();
    StringBuilder marked = new StringBuilder(" ".repeat(indent)).append(Layout.OPEN);
    for (int i = indent; i < type.length(); i++) {
      char c = type.charAt(i);
      switch (c) {
        case '<' -> marked.append(c).append(Layout.OPEN + Layout.BREAK + Layout.OPEN_LEVEL);
        case '>' -> marked.append(c).append(Layout.CLOSE + Layout.CLOSE);
        // Any other space is one between modifiers.
        case ' ' -> marked.append(type.startsWith(",", i - 1) ? Layout.SPACE : " ");
        default -> marked.append(c);
      }
    }
    return marked.append(Layout.CLOSE).toString();
  }

  private static String parameters(String text) {
    // A comma between type arguments is no comma between parameters.
    String marked = text.strip().replaceAll(",\\s+(?![^<]*>)", "," + Layout.SPACE);
    return Layout.OPEN + Layout.BREAK + Layout.OPEN_LEVEL + marked + Layout.CLOSE + Layout.CLOSE;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
