package io.github.upwork4j.auth.oauth2;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.github.upwork4j.auth.TokenStoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A small file that only its owner can read and that is replaced as a whole: whoever looks, and
 * whenever the machine stops, there is the old content or the new one. Whoever writes holds a lock.
 */
final class PrivateFile {
  /** Where saving has got to; each is a place to die at. */
  enum Step {
    BEGUN,
    CREATED,
    WRITTEN,
    FORCED,
    MOVED,
    DONE
  }

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> OWNER_DIRECTORY =
      PosixFilePermissions.fromString("rwx------");

  private final Path path;
  private final Path directory;
  private final boolean posix;
  private final Consumer<Step> steps;

  /** Looks at nothing yet. */
  PrivateFile(Path path, Consumer<Step> steps) {
    this.path = path.toAbsolutePath();
    @Nullable Path parent = this.path.getParent();
    if (parent == null || path.getFileName().toString().isEmpty()) {
      throw new IllegalArgumentException("the path names no file: '" + path + "'");
    }
    this.directory = parent;
    this.posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    this.steps = steps;
  }

  Path path() {
    return path;
  }

  Path directory() {
    return directory;
  }

  /** Returns the path of a file beside this one. */
  Path beside(String suffix) {
    return directory.resolve(path.getFileName() + suffix);
  }

  /** Makes the directory, for its owner only, if it is missing. */
  void makeDirectory() throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory, attributes(OWNER_DIRECTORY));
    }
  }

  /** Opens a file beside this one, and makes it if it is missing. */
  FileChannel openBeside(String suffix) throws IOException {
    Path beside = beside(suffix);
    if (Files.exists(beside, NOFOLLOW_LINKS) && !Files.isRegularFile(beside, NOFOLLOW_LINKS)) {
      throw unfit(beside, "it is no regular file");
    }
    return open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Returns the content; empty if there is no file. */
  Optional<byte[]> read(int maxBytes) throws IOException {
    try {
      check();
      return Optional.of(uninterrupted(() -> readAll(maxBytes)));
    } catch (NoSuchFileException e) {
      @Nullable Path folder = path.toAbsolutePath().getParent();
      if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
        // what Java says of it by itself differs from version to version
        throw new FileSystemException(path.toString(), null, "Not a directory");
      }
      return Optional.empty();
    }
  }

  private byte[] readAll(int maxBytes) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(maxBytes + 1);
    try (SeekableByteChannel in =
        Files.newByteChannel(path, Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS))) {
      while (content.hasRemaining() && in.read(content) != -1) {
        // until the end, or one byte too many
      }
    }
    if (!content.hasRemaining()) {
      throw unfit(path, "it is larger than " + maxBytes + " bytes");
    }
    return Arrays.copyOf(content.array(), content.position());
  }

  private void check() throws IOException {
    Class<? extends BasicFileAttributes> kind =
        posix ? PosixFileAttributes.class : BasicFileAttributes.class;
    BasicFileAttributes attributes = Files.readAttributes(path, kind, NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      throw unfit(path, "it is a symbolic link; give the path of the file itself");
    }
    if (!attributes.isRegularFile()) {
      throw unfit(path, "it is no regular file");
    }
    if (attributes instanceof PosixFileAttributes) {
      Set<PosixFilePermission> permissions = ((PosixFileAttributes) attributes).permissions();
      if (!isPrivate(permissions)) {
        throw unfit(
            path,
            "others may read or write it ("
                + PosixFilePermissions.toString(permissions)
                + "); if nobody did, make it private (chmod 600), else remove it and sign in"
                + " again");
      }
    }
  }

  private static boolean isPrivate(Set<PosixFilePermission> permissions) {
    return permissions.stream().allMatch(permission -> permission.name().startsWith("OWNER_"));
  }

  /** Replaces the content. */
  void replace(byte[] content) throws IOException {
    uninterrupted(
        () -> {
          replaceOnce(content);
          return content;
        });
  }

  private void replaceOnce(byte[] content) throws IOException {
    Path next = beside(".tmp");
    Files.deleteIfExists(next); // of somebody who died while saving
    steps.accept(Step.BEGUN);
    boolean moved = false;
    try {
      try (FileChannel out = open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        steps.accept(Step.CREATED);
        restrict(next);
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        steps.accept(Step.WRITTEN);
        out.force(true);
      }
      steps.accept(Step.FORCED);
      Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
      steps.accept(Step.MOVED);
    } finally {
      if (!moved) {
        Files.deleteIfExists(next);
      }
    }
    forceDirectory();
    steps.accept(Step.DONE);
  }

  void delete() throws IOException {
    if (Files.deleteIfExists(path)) {
      uninterrupted(
          () -> {
            forceDirectory();
            return path;
          });
    }
  }

  private FileChannel open(Path file, OpenOption... how) throws IOException {
    Set<OpenOption> options = new HashSet<>(Arrays.asList(how));
    options.add(NOFOLLOW_LINKS);
    return FileChannel.open(file, options, attributes(OWNER));
  }

  private FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** Sees to it, before anything is written, that only the owner can read the file. */
  private void restrict(Path file) throws IOException {
    if (posix) {
      if (!isPrivate(Files.getPosixFilePermissions(file, NOFOLLOW_LINKS))) {
        throw unfit(path, "its file system does not keep others from reading it");
      }
      return;
    }
    AclFileAttributeView acl =
        Files.getFileAttributeView(file, AclFileAttributeView.class, NOFOLLOW_LINKS);
    if (acl != null) {
      acl.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(acl.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }

  /** Makes a rename last; only POSIX systems open directories. */
  private void forceDirectory() throws IOException {
    if (posix) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static TokenStoreException unfit(Path file, String why) {
    return new TokenStoreException(
        "The token file " + file + " cannot be used: " + why + ".", /* cause= */ null);
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  /** An interrupt closes channels, which must not cost a token; it is kept for who comes next. */
  private static <T> T uninterrupted(Work<T> work) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return work.run();
        } catch (ClosedByInterruptException e) {
          interrupted = Thread.interrupted(); // true, and the flag is down for another try
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
