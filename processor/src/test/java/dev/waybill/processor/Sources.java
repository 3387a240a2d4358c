package dev.waybill.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the tests find Java to compile. */
final class Sources {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final String HEADER =
      """
      package com.example;

      import dev.waybill.annotations.*;
      import dev.waybill.runtime.blob.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;

      """;

  private Sources() {}

  /** Text as a source in the package {@code com.example}, with the imports that most need. */
  static String example(String text) {
    return HEADER + text;
  }

  /** The folders of a kind of test. */
  static List<Path> folders(String kind) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Java files of a folder, by the names of their files in it. */
  static Map<String, String> in(Path folder) {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
