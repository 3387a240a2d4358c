package dev.waybill.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs the compiler of this JDK with the processor on sources in memory, into a directory. Nothing
 * of the host gets in: neither the locale nor warnings that were not asked for.
 */
final class Compilation {
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>(List.of(new WaybillProcessor()));
  private final Path output;
  private int release = 17;
  private String classPath = System.getProperty("java.class.path");

  private Compilation(Path output) {
    this.output = output;
  }

  /** Compiles into a directory, which may hold the output of an earlier compilation. */
  static Compilation into(Path output) {
    return new Compilation(output);
  }

  /** Adds a source by the name of its file, such as {@code com/example/Page.java}. */
  Compilation source(String file, String text) {
    sources.put(file, text);
    return this;
  }

  /** Adds a source in the package {@code com.example}, with the imports that most need. */
  Compilation example(String simpleName, String text) {
    return source("com/example/" + simpleName + ".java", Sources.example(text));
  }

  Compilation options(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** Reads the sources as that release of Java does; without it, as 17 does. */
  Compilation release(int newRelease) {
    release = newRelease;
    return this;
  }

  /** Asks for every warning, and takes none. */
  Compilation strictly() {
    return options("-Xlint:all", "-Werror");
  }

  Compilation with(Processor processor) {
    processors.add(processor);
    return this;
  }

  Compilation withOnly(Processor processor) {
    processors.clear();
    return with(processor);
  }

  Compilation classPath(String newClassPath) {
    classPath = newClassPath;
    return this;
  }

  Result run() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(collector, Locale.ROOT, UTF_8)) {
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("--release", Integer.toString(release)));
      all.addAll(List.of("-d", output.toString(), "-cp", classPath, "-encoding", "UTF-8"));
      List<JavaFileObject> units =
          sources.entrySet().stream()
              .<JavaFileObject>map(e -> new Source(e.getKey(), e.getValue()))
              .toList();
      JavaCompiler.CompilationTask task = compiler.getTask(out, files, collector, all, null, units);
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean succeeded = task.call();
      List<Found> found = collector.getDiagnostics().stream().map(Found::of).toList();
      return new Result(succeeded, found, generated(), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> generated() throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        generated.put(name, Files.readString(file));
      }
    }
    return generated;
  }

  /**
   * What came out.
   *
   * @param generated the sources in the output directory, by the names of their files
   * @param output what the compiler printed beside its diagnostics
   */
  record Result(
      boolean succeeded, List<Found> diagnostics, Map<String, String> generated, String output) {
    List<Found> errors() {
      return diagnostics.stream().filter(d -> d.kind() == Diagnostic.Kind.ERROR).toList();
    }
  }

  /** A diagnostic: {@code code} is ours if it is one of ours, and else the compiler's. */
  record Found(
      Diagnostic.Kind kind, String file, long line, long column, String code, String message) {
    static Found of(Diagnostic<? extends JavaFileObject> diagnostic) {
      String text = diagnostic.getMessage(Locale.ROOT);
      boolean ours = text.matches("(?s)\\[WB\\d{3}] .*");
      return new Found(
          diagnostic.getKind(),
          Optional.ofNullable(diagnostic.getSource()).map(JavaFileObject::getName).orElse(""),
          diagnostic.getLineNumber(),
          diagnostic.getColumnNumber(),
          ours ? text.substring(1, 6) : diagnostic.getCode(),
          ours ? text.substring(8) : text);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String file, String text) {
      super(URI.create("mem:///" + file), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
