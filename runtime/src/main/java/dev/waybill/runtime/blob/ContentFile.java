package dev.waybill.runtime.blob;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that content is written to: it appears when the content is complete and verified. */
final class ContentFile {
  private ContentFile() {}

  static void write(Blob content, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a directory");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString(), null, folder + " is not a folder");
    }
    // Not by Files.createTempFile, whose files nobody but their owner may read.
    Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Files.createFile(temporary);
      content.settled().fill(temporary);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
