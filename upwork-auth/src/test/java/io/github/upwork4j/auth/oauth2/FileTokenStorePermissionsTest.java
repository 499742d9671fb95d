package io.github.upwork4j.auth.oauth2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.auth.TokenStoreException;
import io.github.upwork4j.http.TimeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D23, D24. */
@DisplayName("The file of a token")
@DisabledOnOs(OS.WINDOWS)
class FileTokenStorePermissionsTest {
  @TempDir Path directory;

  private Path file() {
    return directory.resolve("token.json");
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(
          Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> listing(Path directory) {
    try (Stream<Path> paths = Files.list(directory)) {
      return paths.sorted().map(path -> permissions(path) + " " + path.getFileName()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** D23. */
  @Test
  void isItsOwnersAtEveryMomentWhateverTheUmask() throws Exception {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));

    try (OtherJvm jvm = OtherJvm.startAfter("umask 000", Lister.class, file().toString())) {
      assertThat(jvm.rest())
          .containsExactly(
              "BEGUN [rw------- token.json.lock]",
              "CREATED [rw------- token.json.lock, rw------- token.json.tmp]",
              "WRITTEN [rw------- token.json.lock, rw------- token.json.tmp]",
              "FORCED [rw------- token.json.lock, rw------- token.json.tmp]",
              "MOVED [rw------- token.json, rw------- token.json.lock]",
              "DONE [rw------- token.json, rw------- token.json.lock]",
              "BEGUN [rw------- token.json, rw------- token.json.lock]",
              "CREATED [rw------- token.json, rw------- token.json.lock, rw-------"
                  + " token.json.tmp]",
              "WRITTEN [rw------- token.json, rw------- token.json.lock, rw-------"
                  + " token.json.tmp]",
              "FORCED [rw------- token.json, rw------- token.json.lock, rw-------"
                  + " token.json.tmp]",
              "MOVED [rw------- token.json, rw------- token.json.lock]",
              "DONE [rw------- token.json, rw------- token.json.lock]",
              "rwx------ new");
    }
  }

  /** Saves twice and lists the directory at every step; and makes a directory. */
  static final class Lister {
    public static void main(String[] args) {
      Path file = Path.of(args[0]);
      TokenStore store =
          new FileTokenStore(
              file,
              FileTokenStore.WAIT,
              TimeSource.system(),
              step -> System.out.println(step + " " + listing(file.getParent())));
      store.save(Oauth.token(1));
      store.save(Oauth.token(2));
      Path made = file.resolveSibling("new");
      FileTokenStore.at(made.resolve("token.json")).save(Oauth.token(3));
      System.out.println(permissions(made) + " new");
    }
  }

  /** D23. */
  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-----w-", "rw---x---", "rwxrwxrwx"})
  void thatOthersMayReadOrWriteIsRefused(String loose) throws Exception {
    TokenStore store = FileTokenStore.at(file());
    store.save(Oauth.token(1));
    byte[] content = Files.readAllBytes(file());
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(loose));

    String sentence =
        "The token file "
            + file()
            + " cannot be used: others may read or write it ("
            + loose
            + "); if nobody did, make it private (chmod 600), else remove it and sign in again.";
    assertThatThrownBy(store::load).isInstanceOf(TokenStoreException.class).hasMessage(sentence);
    assertThatThrownBy(() -> store.save(Oauth.token(2))).hasMessage(sentence);

    assertThat(permissions(file())).isEqualTo(loose);
    assertThat(Files.readAllBytes(file())).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"r--------", "rw-------", "rwx------"})
  void thatOnlyItsOwnerMayReadIsTaken(String tight) throws Exception {
    TokenStore store = FileTokenStore.at(file());
    store.save(Oauth.token(1));
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(tight));

    assertThat(store.load()).contains(Oauth.token(1));
  }

  @Test
  void isNotWrittenWhereTheFileSystemKeepsNoPermissions() throws Exception {
    TokenStore store =
        new FileTokenStore(
            file(),
            FileTokenStore.WAIT,
            TimeSource.system(),
            step -> {
              if (step == PrivateFile.Step.CREATED) {
                loosen(directory.resolve("token.json.tmp")); // as FAT has it
              }
            });

    assertThatThrownBy(() -> store.save(Oauth.token(1)))
        .isInstanceOf(TokenStoreException.class)
        .hasMessage(
            "The token file "
                + file()
                + " cannot be used: its file system does not keep others from reading it.");
    assertThat(listing(directory)).containsExactly("rw------- token.json.lock");
  }

  private static void loosen(Path path) {
    try {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** D24. */
  @Test
  void isNoSymbolicLink() throws Exception {
    Path target = directory.resolve("target.json");
    FileTokenStore.at(target).save(Oauth.token(1));
    byte[] content = Files.readAllBytes(target);
    Files.createSymbolicLink(file(), target);
    TokenStore store = FileTokenStore.at(file());

    String sentence =
        "The token file "
            + file()
            + " cannot be used: it is a symbolic link; give the path of the file itself.";
    assertThatThrownBy(store::load).hasMessage(sentence);
    assertThatThrownBy(() -> store.save(Oauth.token(2))).hasMessage(sentence);
    assertThatThrownBy(store::clear).hasMessage(sentence);
    assertThat(Files.isSymbolicLink(file())).isTrue();
    assertThat(Files.readAllBytes(target)).isEqualTo(content);
  }

  /** D24. */
  @Test
  void isNoLinkToNothing() throws Exception {
    Path target = directory.resolve("target.json");
    Files.createSymbolicLink(file(), target);

    assertThatThrownBy(() -> FileTokenStore.at(file()).save(Oauth.token(1)))
        .hasMessageContaining("it is a symbolic link");
    assertThat(target).doesNotExist();
  }

  /** D24. */
  @Test
  void isNoDirectoryNoPipeAndNoDevice() throws Exception {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    for (Path path : List.of(folder, pipe)) {
      TokenStore store = FileTokenStore.at(path);
      String sentence = "The token file " + path + " cannot be used: it is no regular file.";
      assertThatThrownBy(store::load).hasMessage(sentence);
      assertThatThrownBy(() -> store.save(Oauth.token(1))).hasMessage(sentence);
    }
    assertThatThrownBy(() -> FileTokenStore.at(Path.of("/dev/full")).load())
        .hasMessage("The token file /dev/full cannot be used: it is no regular file.");
  }

  /** D24. What lies where the lock belongs. */
  @Test
  void hasALockThatIsARegularFile() throws Exception {
    Path lock = directory.resolve("token.json.lock");
    assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> FileTokenStore.at(file()).save(Oauth.token(1)))
        .hasMessage("The token file " + lock + " cannot be used: it is no regular file.");

    Files.delete(lock);
    Path elsewhere = directory.resolve("elsewhere");
    Files.createSymbolicLink(lock, elsewhere);
    assertThatThrownBy(() -> FileTokenStore.at(file()).save(Oauth.token(1)))
        .isInstanceOf(TokenStoreException.class);
    assertThat(elsewhere).doesNotExist();
  }

  /** D24. What lies where the token is written first. */
  @Test
  void isNotWrittenThroughALink() throws Exception {
    Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "mine");
    Files.createSymbolicLink(directory.resolve("token.json.tmp"), elsewhere);

    FileTokenStore.at(file()).save(Oauth.token(1));

    assertThat(elsewhere).hasContent("mine");
    assertThat(FileTokenStore.at(file()).load()).contains(Oauth.token(1));
  }

  /** D24. A full disk: this shell allows no byte in any file. */
  @Test
  void keepsTheOldTokenWhereThereIsNoRoom() throws Exception {
    FileTokenStore.at(file()).save(Oauth.token(1));

    try (OtherJvm jvm = OtherJvm.startAfter("ulimit -f 0", Saver.class, file().toString())) {
      assertThat(jvm.rest())
          .containsExactly(
              "The token file " + file() + " could not be written (IOException: File too large).");
    }
    assertThat(FileTokenStore.at(file()).load()).contains(Oauth.token(1));
    assertThat(listing(directory))
        .containsExactly("rw------- token.json", "rw------- token.json.lock");
  }

  /** Saves a token. */
  static final class Saver {
    public static void main(String[] args) {
      try {
        FileTokenStore.at(Path.of(args[0])).save(Oauth.token(2));
        System.out.println("saved");
      } catch (TokenStoreException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void isReportedWhereItsDirectoryCannotBe() throws Exception {
    Path blocked = Files.writeString(directory.resolve("plain"), "x").resolve("token.json");

    assertThatThrownBy(() -> FileTokenStore.at(blocked).save(Oauth.token(1)))
        .isInstanceOf(TokenStoreException.class)
        .hasMessageStartingWith("The token file " + blocked + " could not be written (");
    assertThatThrownBy(() -> FileTokenStore.at(blocked).load())
        .hasMessage(
            "The token file "
                + blocked
                + " could not be read (FileSystemException: Not a directory).");
  }
}
