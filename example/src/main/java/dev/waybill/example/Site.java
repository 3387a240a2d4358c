package dev.waybill.example;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A web site to crawl.
 *
 * @param title what it is about
 * @param entrances the paths of the pages to begin with
 * @param files the files by their paths, which start with a slash
 */
record Site(String title, List<String> entrances, Map<String, byte[]> files) {
  /** Any file that is in the documentation jar, and in no other one on the class path. */
  private static final String LANDMARK = "/org/apache/commons/lang3/StringUtils.html";

  /**
   * Returns the documentation of Apache Commons Lang, out of its javadoc jar on the class path.
   *
   * <p>It stands there twice, as the documentation of many projects does: once as the stable
   * version and once as the latest one, which happen to be the same.
   */
  static Site documentation() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (JarFile jar = documentationJar()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory()) {
          byte[] content = jar.getInputStream(entry).readAllBytes();
          files.put("/stable/" + entry.getName(), content);
          files.put("/latest/" + entry.getName(), content);
        }
      }
    }
    return new Site(
        "the documentation of Apache Commons Lang",
        List.of("/stable/index.html", "/latest/index.html"),
        files);
  }

  private static JarFile documentationJar() throws IOException {
    URL landmark = Site.class.getResource(LANDMARK);
    if (landmark != null && landmark.openConnection() instanceof JarURLConnection connection) {
      // The file would else be shared with the class loader, and not be ours to close.
      connection.setUseCaches(false);
      return connection.getJarFile();
    }
    throw new IOException("commons-lang3's javadoc jar is not on the class path");
  }

  /** Returns the file at a path, if there is one. */
  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path.endsWith("/") ? path + "index.html" : path));
  }
}
