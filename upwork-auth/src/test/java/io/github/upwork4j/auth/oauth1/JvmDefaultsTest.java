package io.github.upwork4j.auth.oauth1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * C11, C12: the build runs the tests of signatures again in a Turkish JVM, and in two with a
 * charset other than UTF-8. Java 18 and later promise UTF-8 whatever {@code file.encoding} says,
 * and follow it all the same; when one does not, this fails.
 */
@DisplayName("A JVM that was started with other defaults")
class JvmDefaultsTest {
  private static final String LOCALE = "expected.locale";
  private static final String CHARSET = "expected.charset";

  @Test
  @EnabledIfSystemProperty(named = LOCALE, matches = ".+")
  @SuppressWarnings("StringCaseLocaleUsage")
  void hasAnotherLocale() {
    assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(System.getProperty(LOCALE));
    assertThat("API.UPWORK.COM".toLowerCase()).isEqualTo("apı.upwork.com");
  }

  @Test
  @EnabledIfSystemProperty(named = CHARSET, matches = ".+")
  @SuppressWarnings("DefaultCharset")
  void hasAnotherCharset() {
    assertThat(Charset.defaultCharset().name()).isEqualTo(System.getProperty(CHARSET));
    assertThat("日本".getBytes()).isEqualTo(new byte[] {'?', '?'});
  }
}
