package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import okio.Buffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seeded, so that a failure comes again; the seed is in the message. */
@DisplayName("What holds for any JSON")
class WirePropertiesTest {
  private static final List<WireType<?>> FORMS =
      List.of(
          Wire.TEXT,
          Wire.INTEGER,
          Wire.LONG,
          Wire.DECIMAL,
          Wire.MONEY,
          Wire.FLAG,
          Wire.EPOCH_SECONDS,
          Wire.EPOCH_MILLIS,
          Wire.SECONDS,
          Wire.ISO_INSTANT,
          Wire.ENGLISH_DATE,
          Wire.MONTH_FIRST_DATE,
          Wire.BASIC_DATE,
          Wire.MONTH,
          Wire.ANY,
          Wire.OPAQUE,
          Wire.list(Wire.TEXT),
          Wire.list(Wire.OPAQUE),
          Wire.list("a", Wire.LONG),
          Wire.separatedBy(';'));

  @Test
  void aLongIsExactlyTheNumberOrAnError() throws IOException {
    BigInteger min = BigInteger.valueOf(Long.MIN_VALUE);
    BigInteger max = BigInteger.valueOf(Long.MAX_VALUE);
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder digits = new StringBuilder(random.nextBoolean() ? "-" : "");
      digits.append(1 + random.nextInt(9));
      for (int i = random.nextInt(22); i > 0; i--) {
        digits.append(random.nextInt(10));
      }
      BigInteger exact = new BigInteger(digits.toString());
      boolean fits = exact.compareTo(min) >= 0 && exact.compareTo(max) <= 0;
      String json = random.nextBoolean() ? digits.toString() : "\"" + digits + "\"";
      Long read;
      try {
        read = Json.read(Wire.LONG, json);
      } catch (JsonDataException e) {
        read = null;
      }
      assertThat(read).as("seed %s: %s", seed, json).isEqualTo(fits ? exact.longValue() : null);
    }
  }

  @Test
  void anyFormReadsAnyDocumentOrFailsAsDocumented() {
    for (int seed = 0; seed < 5_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder json = new StringBuilder();
      document(random, json, 0);
      if (random.nextInt(3) == 0) { // as a connection that broke would leave it
        json.setLength(random.nextInt(json.length() + 1));
      }
      if (random.nextInt(3) == 0 && json.length() > 0) {
        json.setCharAt(random.nextInt(json.length()), (char) random.nextInt(0x250));
      }
      for (WireType<?> form : FORMS) {
        try {
          Json.field(form, json.toString());
        } catch (IOException expected) {
          // no JSON, or cut
        } catch (JsonDataException e) {
          assertThat(e.getMessage()).as("seed %s: %s", seed, json).isNotBlank();
        } catch (RuntimeException e) {
          throw new AssertionError("seed " + seed + ": " + json, e);
        }
      }
    }
  }

  @Test
  void anyDocumentIsTheSameAfterItWasReadAndWritten() throws IOException {
    for (int seed = 0; seed < 5_000; seed++) {
      StringBuilder json = new StringBuilder();
      document(new SplittableRandom(seed), json, 0);

      Object once = Json.read(Wire.ANY, json.toString());
      StringBuilder written = new StringBuilder();
      write(once, written);

      assertThat(Json.read(Wire.ANY, written.toString())).as("seed " + seed).isEqualTo(once);
    }
  }

  private static void document(SplittableRandom random, StringBuilder to, int depth) {
    int kind = random.nextInt(depth > 4 ? 7 : 10);
    switch (kind) {
      case 0 -> to.append("null");
      case 1 -> to.append(random.nextBoolean());
      case 2 -> to.append(random.nextLong());
      case 3 -> to.append(random.nextInt()).append('.').append(random.nextInt(1000));
      case 4 -> to.append("\"\"");
      case 5 -> to.append('"').append(random.nextLong()).append('"');
      case 6 -> to.append("\"\\u00e9\\n;,-:").append((char) (0x21 + random.nextInt(1))).append('"');
      case 7, 8 -> {
        to.append('[');
        for (int i = random.nextInt(4); i > 0; i--) {
          document(random, to, depth + 1);
          to.append(i > 1 ? "," : "");
        }
        to.append(']');
      }
      default -> {
        to.append('{');
        for (int i = random.nextInt(4); i > 0; i--) {
          to.append('"').append((char) ('a' + random.nextInt(3))).append("\":");
          document(random, to, depth + 1);
          to.append(i > 1 ? "," : "");
        }
        to.append('}');
      }
    }
  }

  private static void write(Object value, StringBuilder to) throws IOException {
    if (value instanceof Map<?, ?> map) {
      to.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        to.append(to.charAt(to.length() - 1) == '{' ? "" : ",");
        to.append('"').append(entry.getKey()).append("\":");
        write(entry.getValue(), to);
      }
      to.append('}');
    } else if (value instanceof List<?> list) {
      to.append('[');
      for (int i = 0; i < list.size(); i++) {
        to.append(i == 0 ? "" : ",");
        write(list.get(i), to);
      }
      to.append(']');
    } else if (value instanceof String text) {
      Buffer quoted = new Buffer();
      com.squareup.moshi.JsonWriter.of(quoted).value(text).flush();
      to.append(quoted.readUtf8());
    } else {
      to.append(value instanceof BigDecimal number ? number.toString() : String.valueOf(value));
    }
  }
}
