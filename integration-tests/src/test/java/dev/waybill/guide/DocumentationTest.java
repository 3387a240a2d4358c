package dev.waybill.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the documentation to the code: each block of Java in README and the guides is the region of
 * a compiled source that the comment above it names, and each link leads somewhere.
 *
 * <p>A region starts at a comment {@code // snippet: name} and ends at {@code // end}.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final List<Path> SOURCES =
      List.of(
          ROOT.resolve("integration-tests/src/test/java/dev/waybill/guide"),
          ROOT.resolve("contract-tests/src/test/java/dev/waybill/contract"));

  private static final Pattern JAVA_BLOCK =
      Pattern.compile("(?:<!-- (\\S+)#(\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

  /** {@code errors.md} shows what does not compile; a test of the processor holds it. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("src-docs"))) {
      List<Path> pages =
          new ArrayList<>(docs.filter(DocumentationTest::isChecked).sorted().toList());
      pages.add(ROOT.resolve("README.md"));
      return pages;
    }
  }

  private static boolean isChecked(Path page) {
    return page.toString().endsWith(".md") && !page.endsWith("errors.md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockOfJavaIsCompiledSomewhere(Path page) {
    Matcher block = JAVA_BLOCK.matcher(read(page));
    while (block.find()) {
      assertThat(block.group(1))
          .as("the source of the block in %s:%n%s", page.getFileName(), block.group(3))
          .isNotNull();
      assertThat(block.group(3))
          .as("%s, block of %s#%s", page.getFileName(), block.group(1), block.group(2))
          .isEqualTo(region(block.group(1), block.group(2)));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(Path page) {
    Matcher link = LINK.matcher(read(page));
    while (link.find()) {
      if (!link.group(1).contains("://")) {
        assertThat(page.resolveSibling(link.group(1))).exists();
      }
    }
  }

  @Test
  void theReadmeShowsTheRecordAndItsUse() {
    assertThat(read(ROOT.resolve("README.md"))).contains("#page -->", "#configure -->", "#use -->");
  }

  private static String region(String file, String name) {
    List<Path> found =
        SOURCES.stream().map(folder -> folder.resolve(file)).filter(Files::exists).toList();
    assertThat(found).as("the one file %s", file).hasSize(1);
    String source = read(found.get(0));
    Matcher region =
        Pattern.compile(
                " *// snippet: " + Pattern.quote(name) + "\\n(.*?) *// end\\n", Pattern.DOTALL)
            .matcher(source);
    assertThat(region.find()).as("region %s of %s", name, file).isTrue();
    // Without its last line, which ends the block: it would count as one without indentation.
    return region.group(1).stripTrailing().stripIndent() + "\n";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
