package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value of a documented set")
class OpenEnumTest {
  enum Status implements WireEnum {
    OPEN("open"),
    IN_PROGRESS("in_progress", "in-progress", "started");

    private final String wireName;
    private final List<String> aliases;

    Status(String wireName, String... aliases) {
      this.wireName = wireName;
      this.aliases = List.of(aliases);
    }

    @Override
    public String wireName() {
      return wireName;
    }

    @Override
    public List<String> wireAliases() {
      return aliases;
    }
  }

  private static final WireType<OpenEnum<Status>> STATUS = Wire.oneOf(Status.class);

  @Test
  void aDocumentedValueIsKnown() throws IOException {
    OpenEnum<Status> status = Json.read(STATUS, "\"open\"");

    assertThat(status.known()).contains(Status.OPEN);
    assertThat(status.is(Status.OPEN)).isTrue();
    assertThat(status.is(Status.IN_PROGRESS)).isFalse();
    assertThat(status.orElse(Status.IN_PROGRESS)).isEqualTo(Status.OPEN);
    assertThat(status.raw()).isEqualTo("open");
    assertThat(status).hasToString("open");
  }

  @Test
  void caseAndAliasesDoNotMatterAndTheTextIsKept() throws IOException {
    for (String raw : List.of("In_Progress", "IN-PROGRESS", "started")) {
      OpenEnum<Status> status = Json.read(STATUS, "\"" + raw + "\"");

      assertThat(status.known()).contains(Status.IN_PROGRESS);
      assertThat(status.raw()).isEqualTo(raw);
    }
  }

  @Test
  void aValueThatTheDocumentsDoNotNameIsKeptAsText() throws IOException {
    OpenEnum<Status> status = Json.read(STATUS, "\"paused\"");

    assertThat(status.known()).isEmpty();
    assertThat(status.raw()).isEqualTo("paused");
    assertThat(status.is(Status.OPEN)).isFalse();
    assertThat(status.orElse(Status.OPEN)).isEqualTo(Status.OPEN);
  }

  @Test
  void numbersAreKeptAsTextAndNothingIsNothing() throws IOException {
    assertThat(Json.read(STATUS, "7").raw()).isEqualTo("7");
    assertThat(Json.read(STATUS, "\"\"")).isNull();
    assertThat(Json.read(STATUS, "null")).isNull();
    assertThatThrownBy(() -> Json.field(STATUS, "{}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected text at $.x");
  }

  @Test
  void valuesAreEqualWhenTheyMeanTheSame() {
    OpenEnum<Status> open = OpenEnum.of(Status.OPEN);
    OpenEnum<Status> spelled = OpenEnum.parse(Status.class, "OPEN");
    OpenEnum<Status> unknown = OpenEnum.parse(Status.class, "x");

    assertThat(open).isEqualTo(spelled).hasSameHashCodeAs(spelled).isNotEqualTo(unknown);
    assertThat(unknown)
        .isEqualTo(OpenEnum.parse(Status.class, "x"))
        .hasSameHashCodeAs(OpenEnum.parse(Status.class, "x"))
        .isNotEqualTo(OpenEnum.parse(Status.class, "X"))
        .isNotEqualTo("x");
  }

  @Test
  void aPageOfAnswersHoldsOneObjectForEachDocumentedSpelling() throws IOException {
    assertThat(Json.read(STATUS, "\"open\"")).isSameAs(Json.read(STATUS, "\"open\""));
  }

  @Test
  void aTurkishLocaleChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Json.read(STATUS, "\"IN_PROGRESS\"").is(Status.IN_PROGRESS)).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }
}
