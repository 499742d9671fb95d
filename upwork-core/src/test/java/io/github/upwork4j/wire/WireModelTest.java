package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A JSON object read into a model")
class WireModelTest {
  record Region(String alias, Integer size, Map<String, Object> rest) {}

  static final class RegionBuilder {
    private String alias;
    private Integer size;
    private Map<String, Object> rest = Map.of();

    void alias(String alias) {
      this.alias = alias;
    }

    void size(int size) {
      this.size = size;
    }

    void rest(Map<String, Object> rest) {
      this.rest = rest;
    }

    Region build() {
      if (alias == null) {
        throw new IllegalStateException("Missing required properties: alias");
      }
      return new Region(alias, size, rest);
    }
  }

  private static final WireModel<Region> REGION =
      WireModel.of("Region", RegionBuilder::new, RegionBuilder::build)
          .field("alias", Wire.TEXT, RegionBuilder::alias)
          .field("size", Wire.INTEGER, RegionBuilder::size)
          .ignoring("links", "ref")
          .rest(RegionBuilder::rest);

  @Test
  void namedFieldsGoToTheirPropertiesAndAllOthersAreKept() throws IOException {
    Region region =
        Json.read(REGION, "{\"alias\":\"eu\",\"x\":{\"y\":[1]},\"size\":\"3\",\"n\":null}");

    assertThat(region.alias()).isEqualTo("eu");
    assertThat(region.size()).isEqualTo(3);
    assertThat(region.rest().keySet()).containsExactly("x", "n");
    assertThat(region.rest().get("x")).isEqualTo(Map.of("y", List.of(BigDecimal.ONE)));
  }

  @Test
  void keptFieldsCannotBeChanged() throws IOException {
    Region region = Json.read(REGION, "{\"alias\":\"eu\",\"x\":1}");

    assertThatThrownBy(() -> region.rest().put("y", 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void ignoredFieldsAreNotKept() throws IOException {
    Region region = Json.read(REGION, "{\"links\":{\"self\":[1]},\"alias\":\"eu\",\"ref\":7}");

    assertThat(region.rest()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is no region")
  @ValueSource(strings = {"null", "\"\"", "[]"})
  void somethingEmptyInPlaceOfTheObjectIsNothing(String json) throws IOException {
    assertThat(Json.read(REGION, json)).isNull();
  }

  @ParameterizedTest(name = "{0} is an error")
  @ValueSource(strings = {"\"secret\"", "[{\"alias\":\"secret\"}]", "7", "true"})
  void anythingElseInPlaceOfTheObjectIsAnErrorThatNamesTheModel(String json) {
    assertThatThrownBy(() -> Json.read(REGION, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessageMatching("expected a JSON object \\(Region\\) at \\$(\\[0\\])?");
  }

  @Test
  void aFieldThatIsAbsentNullOrEmptyIsNotSet() throws IOException {
    assertThat(Json.read(REGION, "{\"alias\":\"eu\"}").size()).isNull();
    assertThat(Json.read(REGION, "{\"alias\":\"eu\",\"size\":null}").size()).isNull();
    assertThat(Json.read(REGION, "{\"alias\":\"eu\",\"size\":\"\"}").size()).isNull();
  }

  @Test
  void aRequiredPropertyThatIsMissingIsAnErrorThatSaysWhichAndWhere() {
    assertThatThrownBy(() -> Json.read(Wire.list(REGION), "[{\"alias\":\"eu\"},{\"size\":1}]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Region at $[1] is not complete: Missing required properties: alias");
  }

  @Test
  void aWrongFieldIsAnErrorThatNamesItsPathAndNotItsValue() {
    assertThatThrownBy(() -> Json.field(Wire.list(REGION), "[{\"alias\":\"eu\",\"size\":\"big\"}]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a decimal number at $.x[0].size");
  }

  @Test
  void ofAFieldThatComesTwiceTheLastOneCounts() throws IOException {
    Region region = Json.read(REGION, "{\"alias\":\"a\",\"x\":1,\"alias\":\"b\",\"x\":2}");

    assertThat(region.alias()).isEqualTo("b");
    assertThat(region.rest()).containsExactly(Map.entry("x", new BigDecimal(2)));
  }

  @Test
  void namesAreComparedExactly() throws IOException {
    Region region = Json.read(REGION, "{\"alias\":\"eu\",\"Alias\":\"us\",\"\":1}");

    assertThat(region.alias()).isEqualTo("eu");
    assertThat(region.rest()).containsKeys("Alias", "");
  }

  @Test
  void aNameWrittenWithEscapesIsTheSameName() throws IOException {
    assertThat(Json.read(REGION, "{\"\\u0061lias\":\"eu\"}").alias()).isEqualTo("eu");
  }

  @Test
  void hostileDepthInAFieldThatIsKeptIsATypedError() {
    String json = "{\"alias\":\"eu\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertThatThrownBy(() -> Json.read(REGION, json))
        .isInstanceOf(JsonDataException.class)
        .hasMessageStartingWith("Nesting too deep at $.x");
  }

  private static final WireModel<Region> GUESSED =
      WireModel.of("Region", RegionBuilder::new, RegionBuilder::build)
          .field("alias", Wire.TEXT, RegionBuilder::alias)
          .undocumented("size", Wire.INTEGER, RegionBuilder::size)
          .rest(RegionBuilder::rest);

  @Test
  void anUndocumentedFieldIsReadWhereItHasTheExpectedForm() throws IOException {
    assertThat(Json.read(GUESSED, "{\"size\":\"3\",\"alias\":\"eu\"}"))
        .isEqualTo(new Region("eu", 3, Map.of()));
    assertThat(Json.read(GUESSED, "{\"size\":\"\",\"alias\":\"eu\"}"))
        .isEqualTo(new Region("eu", null, Map.of()));
  }

  @Test
  void anUndocumentedFieldOfAnotherFormIsKeptAndNoError() throws IOException {
    assertThat(Json.read(GUESSED, "{\"size\":{\"x\":[\"3\"]},\"alias\":\"eu\"}"))
        .isEqualTo(new Region("eu", null, Map.of("size", Map.of("x", List.of("3")))));
    assertThat(Json.read(GUESSED, "{\"alias\":\"eu\",\"size\":\"large\"}"))
        .isEqualTo(new Region("eu", null, Map.of("size", "large")));
  }
}
