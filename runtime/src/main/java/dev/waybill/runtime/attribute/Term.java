package dev.waybill.runtime.attribute;

import dev.waybill.runtime.codec.Path;
import dev.waybill.runtime.codec.ValueCodec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A part of an expression that stands for a value. Immutable. */
sealed interface Term {
  void write(ExpressionText out);

  /** Returns the path that it reads of the item; null if it reads none. */
  default @Nullable Path read() {
    return null;
  }

  /** Returns this term with other steps in the place of the first ones of what it reads. */
  default Term replaced(Path start, Path other) {
    return this;
  }

  static <V> Term given(Path path, ValueCodec<V> codec, V value) {
    return new Given<>(path, codec, Objects.requireNonNull(value, "value"));
  }

  /** What an item holds at a path. */
  record AtPath(Path path) implements Term {
    @Override
    public void write(ExpressionText out) {
      out.path(path);
    }

    @Override
    public Path read() {
      return path;
    }

    @Override
    public Term replaced(Path start, Path other) {
      return start.isStartOf(path) ? new AtPath(path.replaced(start, other)) : this;
    }
  }

  /** A value of the caller, which is converted when the expression is rendered. */
  record Given<V>(Path path, ValueCodec<V> codec, V value) implements Term {
    @Override
    public void write(ExpressionText out) {
      out.value(path, codec, value);
    }

    /** Returns the value as it is stored, once it was written and so can be. */
    AttributeValue encoded() {
      return codec.encode(value);
    }
  }

  /** The size of what an item holds at a path. */
  record Size(Path path) implements Term {
    @Override
    public void write(ExpressionText out) {
      out.function("size").path(path).add(")");
    }

    @Override
    public Path read() {
      return path;
    }

    @Override
    public Term replaced(Path start, Path other) {
      return start.isStartOf(path) ? new Size(path.replaced(start, other)) : this;
    }
  }

  /** What an item holds at a path, or another value where it holds nothing. */
  record OrElse(Path path, Term other) implements Term {
    @Override
    public void write(ExpressionText out) {
      List<Path> names = out.names(path);
      names.forEach(name -> out.function("if_not_exists").path(name).add(", "));
      out.term(other).add(")".repeat(names.size()));
    }
  }

  /** The sum or the difference of two numbers. */
  record Arithmetic(Term left, String sign, Term right) implements Term {
    @Override
    public void write(ExpressionText out) {
      out.term(left).operator(sign).term(right);
    }
  }
}
