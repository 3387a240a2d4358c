package dev.waybill.processor.defaults;

import dev.waybill.processor.defaults.DefaultValue.Constant;
import dev.waybill.processor.defaults.DefaultValue.Letter;
import dev.waybill.processor.defaults.DefaultValue.Literal;
import dev.waybill.processor.defaults.DefaultValue.Text;
import dev.waybill.processor.diagnostics.Spelling;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.EnumConstant;
import dev.waybill.processor.model.Wire;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a default at compile time, as the runtime would read the stored value. */
public final class DefaultReader {
  private DefaultReader() {}

  /** Whether the type holds a single value that can be written as text. */
  public static boolean reads(AttributeType type) {
    return type instanceof Enumeration
        || (type instanceof Simple simple && simple.basic().wire() != Wire.BINARY);
  }

  /** Reads the default of a type that {@link #reads} it. */
  public static Reading read(AttributeType type, String text) {
    if (type instanceof Enumeration enumeration) {
      return constant(enumeration, text);
    }
    // DynamoDB could not have stored it.
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return Reading.expected("text without half a surrogate pair in it");
    }
    Basic basic = ((Simple) type).basic();
    return switch (basic) {
      case STRING -> Reading.of(new Text(text));
      case CHARACTER -> letter(text);
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? Reading.of(new Literal(text))
              : Reading.expected("\"true\" or \"false\"");
      default ->
          basic.wire() == Wire.NUMBER
              ? NumberDefaults.read(basic, text)
              : TextDefaults.read(basic, text);
    };
  }

  private static Reading letter(String text) {
    return text.length() == 1
        ? Reading.of(new Letter(text.charAt(0)))
        : Reading.expected("exactly one character");
  }

  private static Reading constant(Enumeration type, String text) {
    for (EnumConstant constant : type.constants()) {
      if (constant.name().equals(text)) {
        return Reading.of(new Constant(type.type(), constant));
      }
    }
    List<String> names = type.constants().stream().map(EnumConstant::name).toList();
    return Reading.expected(
        "the name of a constant of '" + type.display() + "'." + Spelling.didYouMean(text, names));
  }
}
