package io.github.upwork4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lists and objects on the wire")
class WireListTest {
  private static final WireType<List<String>> TEXTS = Wire.list(Wire.TEXT);
  private static final WireType<List<Integer>> NUMBERS = Wire.list(Wire.INTEGER);
  private static final WireType<List<Object>> OBJECTS = Wire.list(Wire.OPAQUE);
  private static final WireType<List<String>> SKILLS = Wire.list("skill", Wire.TEXT);

  @ParameterizedTest(name = "{0} is an empty list")
  @ValueSource(strings = {"null", "\"\"", "[]", "{}", "[null]", "[\"\"]", "[ ]", "{ }"})
  void everyFormOfNothingIsAnEmptyList(String json) throws IOException {
    assertThat(Json.read(TEXTS, json)).isEmpty();
    assertThat(Json.read(SKILLS, json)).isEmpty();
  }

  @Test
  void aListKeepsItsOrder() throws IOException {
    assertThat(Json.read(TEXTS, "[\"b\",\"a\",\"b\"]")).containsExactly("b", "a", "b");
  }

  @Test
  void oneBareElementIsAListOfOne() throws IOException {
    assertThat(Json.read(TEXTS, "\"java\"")).containsExactly("java");
    assertThat(Json.read(NUMBERS, "7")).containsExactly(7);
    assertThat(Json.read(OBJECTS, "{\"a\":\"b\"}")).containsExactly(Map.of("a", "b"));
  }

  @Test
  void elementsThatSayNothingAreLeftOut() throws IOException {
    assertThat(Json.read(TEXTS, "[\"a\",null,\"\",\"b\"]")).containsExactly("a", "b");
  }

  @Test
  void aListInAnObjectThatNamesItsElementsIsRead() throws IOException {
    assertThat(Json.read(SKILLS, "{\"skill\":[\"java\",\"go\"]}")).containsExactly("java", "go");
    assertThat(Json.read(SKILLS, "{\"skill\":\"java\"}")).containsExactly("java");
    assertThat(Json.read(SKILLS, "{\"skill\":\"\"}")).isEmpty();
    assertThat(Json.read(SKILLS, "{\"skill\":null}")).isEmpty();
    assertThat(Json.read(SKILLS, "{\"count\":{\"x\":[1]},\"skill\":[\"go\"]}"))
        .containsExactly("go");
  }

  @Test
  void aListWithoutTheObjectAroundItIsReadToo() throws IOException {
    assertThat(Json.read(SKILLS, "[\"java\"]")).containsExactly("java");
    assertThat(Json.read(SKILLS, "\"java\"")).containsExactly("java");
  }

  @Test
  void aWrongElementIsAnErrorThatNamesItsPlace() {
    assertThatThrownBy(() -> Json.field(NUMBERS, "[1,2,\"secret\"]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a decimal number at $.x[2]");
    assertThatThrownBy(() -> Json.field(TEXTS, "[[\"a\"]]"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected text at $.x[0]");
    assertThatThrownBy(() -> Json.field(TEXTS, "{\"a\":\"secret\"}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected text at $.x");
  }

  @Test
  void listsCannotBeChanged() throws IOException {
    List<String> read = Json.read(TEXTS, "[\"a\"]");

    assertThatThrownBy(() -> read.add("b")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aListInOneTextIsTakenApartWithoutItsEmptyParts() throws IOException {
    WireType<List<String>> separated = Wire.separatedBy(';');

    assertThat(Json.read(separated, "\"python; javascript;;go;\""))
        .containsExactly("python", "javascript", "go");
    assertThat(Json.read(separated, "\"\"")).isEmpty();
    assertThat(Json.read(separated, "null")).isEmpty();
    assertThat(Json.read(separated, "\";;\"")).isEmpty();
    assertThat(Json.read(separated, "7")).containsExactly("7");
    assertThat(Json.read(separated, "[\"a;b\",\"c\"]")).containsExactly("a;b", "c");
  }

  @Test
  void aSeparatorThatMeansSomethingToRegularExpressionsIsTakenLiterally() throws IOException {
    assertThat(Json.read(Wire.separatedBy('|'), "\"a|b\"")).containsExactly("a", "b");
    assertThat(Json.read(Wire.separatedBy('.'), "\"a.b\"")).containsExactly("a", "b");
  }

  @Test
  void valuesByTheirIdsKeepTheirOrder() throws IOException {
    Map<String, String> users = Json.read(Wire.map(Wire.TEXT), "{\"z\":\"1\",\"a\":2,\"n\":\"\"}");

    assertThat(users).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
    assertThatThrownBy(() -> users.put("b", "3")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anObjectIsAskedForItsFieldsWithoutBeingRead() throws IOException {
    JsonReader.Options names = JsonReader.Options.of("a", "b");
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8("{\"x\":[{\"a\":1}],\"b\":2}"));

    assertThat(Wire.hasAny(reader, names)).isTrue();
    assertThat(Wire.hasAny(reader, JsonReader.Options.of("a"))).isFalse();
    assertThat(Wire.OPAQUE.read(reader)).isInstanceOf(Map.class);
    assertThat(Wire.hasAny(JsonReader.of(new Buffer().writeUtf8("[\"a\"]")), names)).isFalse();
  }

  @Test
  void aListWhereValuesHaveIdsCountsFromZero() throws IOException {
    assertThat(Json.read(Wire.map(Wire.TEXT), "[\"a\",\"b\"]"))
        .containsExactly(Map.entry("0", "a"), Map.entry("1", "b"));
  }

  @ParameterizedTest(name = "{0} holds no values by ids")
  @ValueSource(strings = {"null", "\"\"", "[]", "{}", "{\"a\":null}"})
  void everyFormOfNothingIsNoValues(String json) throws IOException {
    assertThat(Json.read(Wire.map(Wire.TEXT), json)).isEmpty();
  }

  @Test
  void whatIsNoObjectHasNoIds() {
    assertThatThrownBy(() -> Json.field(Wire.map(Wire.TEXT), "7"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a JSON object (values by their ids) at $.x");
  }

  @ParameterizedTest(name = "{0} is nothing")
  @ValueSource(strings = {"null", "\"\"", "[]", "{}"})
  void whatTheDocumentsDoNotDescribeIsNothingWhereItIsEmpty(String json) throws IOException {
    assertThat(Json.read(Wire.OPAQUE, json)).isNull();
  }

  @Test
  void whatTheDocumentsDoNotDescribeIsKept() throws IOException {
    assertThat(Json.read(Wire.OPAQUE, "\"text\"")).isEqualTo("text");
    assertThat(Json.read(Wire.OPAQUE, "[1]")).isEqualTo(List.of(BigDecimal.ONE));
    assertThat(Json.read(Wire.OPAQUE, "true")).isEqualTo(true);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(String json) throws IOException {
    return (Map<String, Object>) Json.read(Wire.OPAQUE, json);
  }

  @Test
  void anObjectOfUnknownFieldsKeepsOrderAndNulls() throws IOException {
    Map<String, Object> object = object("{\"z\":1,\"a\":null,\"l\":[true]}");

    assertThat(object.keySet()).containsExactly("z", "a", "l");
    assertThat(object).containsEntry("a", null).containsEntry("l", List.of(true));
    assertThatThrownBy(() -> object.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void identifiersAboveTwoToThe53KeepTheirDigits() throws IOException {
    Map<String, Object> object = object("{\"id\":9007199254740993}");

    assertThat(object.get("id")).hasToString("9007199254740993");
  }
}
