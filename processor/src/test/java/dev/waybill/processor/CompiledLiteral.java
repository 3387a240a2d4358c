package dev.waybill.processor;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Lets the compiler read a literal. */
public final class CompiledLiteral {
  private CompiledLiteral() {}

  /** The value of a string literal. */
  public static String read(String literal, Path output) throws Exception {
    Compilation.Result result =
        Compilation.into(output)
            .source("Holder.java", "public class Holder { public String text = " + literal + "; }")
            .run();
    if (!result.succeeded()) {
      throw new AssertionError(result.diagnostics());
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()})) {
      Class<?> holder = loader.loadClass("Holder");
      return (String) holder.getField("text").get(holder.getDeclaredConstructor().newInstance());
    }
  }
}
