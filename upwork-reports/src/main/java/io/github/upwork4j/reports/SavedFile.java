package io.github.upwork4j.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears, or takes the place of what was there, once it is whole. */
final class SavedFile {
  private SavedFile() {}

  /** What goes into the file. */
  interface Content {
    /** Writes it all, and returns how much it was. */
    long writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file beside its place, and moves it there.
   *
   * @return what {@code content} returns
   * @throws UncheckedIOException if the file cannot be written, or its folder is not there
   */
  static long write(Path file, Content content) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new NoSuchFileException(
            folder.toString(), null, "there is no such folder to save the report in");
      }
      Path part = Files.createTempFile(folder, file.getFileName() + ".", ".part");
      try {
        long size;
        try (OutputStream out = Files.newOutputStream(part)) {
          size = content.writeTo(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return size;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
