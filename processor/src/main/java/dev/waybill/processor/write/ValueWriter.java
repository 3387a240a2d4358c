package dev.waybill.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.waybill.processor.defaults.DefaultValue;
import dev.waybill.processor.defaults.DefaultValue.Boxed;
import dev.waybill.processor.defaults.DefaultValue.CalendarYear;
import dev.waybill.processor.defaults.DefaultValue.Constant;
import dev.waybill.processor.defaults.DefaultValue.Exact;
import dev.waybill.processor.defaults.DefaultValue.Letter;
import dev.waybill.processor.defaults.DefaultValue.Literal;
import dev.waybill.processor.defaults.DefaultValue.Parsed;
import dev.waybill.processor.defaults.DefaultValue.Seconds;
import dev.waybill.processor.defaults.DefaultValue.Text;
import dev.waybill.processor.model.AttributeType;
import dev.waybill.processor.model.AttributeType.Converted;
import dev.waybill.processor.model.AttributeType.Enumeration;
import dev.waybill.processor.model.AttributeType.ListOf;
import dev.waybill.processor.model.AttributeType.MapOf;
import dev.waybill.processor.model.AttributeType.SetOf;
import dev.waybill.processor.model.AttributeType.Simple;
import dev.waybill.processor.model.Basic;
import dev.waybill.processor.model.TypeRef;
import dev.waybill.processor.plan.ConverterPlan;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the codec of a type, and values of it. */
final class ValueWriter {
  private final Set<TypeRef> spelledOut;
  private final Map<TypeRef, String> converters;

  /**
   * @param spelledOut the types that have to be named with their package
   * @param converters those that have a constant
   */
  ValueWriter(Set<TypeRef> spelledOut, List<ConverterPlan> converters) {
    this.spelledOut = spelledOut;
    this.converters =
        converters.stream()
            .collect(Collectors.toMap(ConverterPlan::converter, ConverterPlan::constant));
  }

  CodeBlock codec(AttributeType type) {
    if (type instanceof Simple simple) {
      return constant(simple.basic());
    }
    if (type instanceof Enumeration enumeration) {
      return codecs("enumOf", CodeBlock.of("$L.values()", named(enumeration.type())));
    }
    if (type instanceof Converted converted) {
      return Optional.ofNullable(converters.get(converted.converter()))
          .map(constant -> CodeBlock.of("$L", constant))
          .orElseGet(() -> ConverterWriter.codec(converted.converter()));
    }
    if (type instanceof ListOf list) {
      return codecs("list", codec(list.element()));
    }
    if (type instanceof SetOf set) {
      return codecs(set.sorted() ? "sortedSet" : "set", codec(set.element()));
    }
    if (type instanceof MapOf map) {
      return codecs("map", codec(map.key()), codec(map.value()));
    }
    throw new IllegalArgumentException("no codec for " + type.display());
  }

  CodeBlock value(DefaultValue value) {
    if (value instanceof Literal literal) {
      return CodeBlock.of("$L", literal.token());
    }
    if (value instanceof Text text) {
      return Code.text(text.value());
    }
    if (value instanceof Letter letter) {
      return CodeBlock.of("$L", Literals.letter(letter.value()));
    }
    if (value instanceof Boxed boxed) {
      return CodeBlock.of("$T.valueOf($S)", Types.of(boxed.box().type()), boxed.digits());
    }
    if (value instanceof Exact exact) {
      return CodeBlock.of("new $T($S)", Types.of(exact.type().type()), exact.digits());
    }
    if (value instanceof Constant constant) {
      return CodeBlock.of("$L.$L", named(constant.type()), constant.constant().name());
    }
    if (value instanceof CalendarYear year) {
      return CodeBlock.of("$T.of($L)", Year.class, year.year());
    }
    if (value instanceof Seconds duration) {
      return CodeBlock.of(
          "$T.ofSeconds($L, $L)",
          Duration.class,
          Literals.number(duration.seconds()),
          duration.nanos());
    }
    if (value instanceof Parsed parsed) {
      return CodeBlock.of("$L.fromText($L)", constant(parsed.type()), Code.text(parsed.text()));
    }
    throw new IllegalArgumentException("no code for " + value);
  }

  /** A type where a variable of the same name would be taken for it. */
  private CodeBlock named(TypeRef type) {
    return spelledOut.contains(type)
        ? CodeBlock.of("$L", type.qualifiedName())
        : CodeBlock.of("$T", Types.of(type));
  }

  private static CodeBlock constant(Basic basic) {
    return CodeBlock.of("$T.$L", Targets.CODECS, basic.name());
  }

  private static CodeBlock codecs(String method, CodeBlock... arguments) {
    return Code.call(CodeBlock.of("$T.$L", Targets.CODECS, method), arguments);
  }
}
