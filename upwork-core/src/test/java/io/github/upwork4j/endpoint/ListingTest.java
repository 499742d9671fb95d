package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import okio.Buffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A listing and its paging echo")
class ListingTest {
  private static final WireType<Listing<String>> JOBS = Listing.of("job", Wire.TEXT);

  private static Listing<String> read(String json) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    Listing<String> listing = JOBS.read(reader);
    assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
    return listing;
  }

  @ParameterizedTest(name = "{0} holds nothing")
  @ValueSource(
      strings = {
        "null",
        "\"\"",
        "[]",
        "{}",
        "{\"job\":\"\"}",
        "{\"job\":null}",
        "{\"job\":[]}",
        "{\"job\":{}}"
      })
  void everyFormOfNothingIsAnEmptyListing(String json) throws IOException {
    Listing<String> listing = read(json);

    assertThat(listing.elements()).isEmpty();
    assertThat(listing.total()).isEmpty();
    assertThat(listing.offset()).isEmpty();
  }

  @ParameterizedTest(name = "{0} holds a and b")
  @ValueSource(
      strings = {
        "[\"a\",\"b\"]",
        "{\"job\":[\"a\",\"b\"]}",
        "{\"other\":{\"x\":[1]},\"job\":[\"a\",\"b\"],\"more\":[]}"
      })
  void elementsStandAloneOrInAFieldOfTheirOwn(String json) throws IOException {
    assertThat(read(json).elements()).containsExactly("a", "b");
  }

  @Test
  void oneBareElementIsAListingOfOne() throws IOException {
    assertThat(read("\"a\"").elements()).containsExactly("a");
    assertThat(read("{\"job\":\"a\"}").elements()).containsExactly("a");
  }

  @Test
  void oneBareObjectIsAListingOfOne() throws IOException {
    WireType<Listing<Object>> tasks = Listing.of("task", Wire.OPAQUE);
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8("{\"code\":\"A\",\"x\":[{}]}"));

    assertThat(tasks.read(reader).elements())
        .containsExactly(Map.of("code", "A", "x", List.of(Map.of())));
    assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
  }

  @Test
  void aFormOfItsOwnSaysWhatItKnows() {
    assertThat(Listing.of(List.of("a"), OptionalLong.of(7)).total()).hasValue(7);
    assertThat(Listing.of(List.of("a"), OptionalLong.of(7)).offset()).isEmpty();
    assertThat(Listing.of(List.of("a"), OptionalLong.empty()).total()).isEmpty();
    assertThat(Listing.of(List.of("a"), OptionalLong.empty()).elements()).containsExactly("a");
  }

  @ParameterizedTest(name = "under {0}")
  @ValueSource(strings = {"lister", "listner", "list"})
  void theEchoIsReadUnderEachOfItsNames(String name) throws IOException {
    Listing<String> listing =
        read(
            ("{'%s':{'paging':{'offset':'20','count':'10','x':1},'total_items':'35',"
                    + "'query':'','sort':{'s':[1]}},'job':['a']}")
                .formatted(name)
                .replace('\'', '"'));

    assertThat(listing.elements()).containsExactly("a");
    assertThat(listing.offset()).hasValue(20);
    assertThat(listing.total()).hasValue(35);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"total-count\":\"35\",\"total_items\":\"\"}",
        "{\"total_items\":\"\",\"total-count\":\"35\"}",
        "{\"total_items\":\"35\",\"total_count\":\"1\"}"
      })
  void theTotalMayStandUnderANameWithAHyphen(String echo) throws IOException {
    assertThat(read("{\"lister\":" + echo + ",\"job\":[\"a\"]}").total()).hasValue(35);
  }

  @ParameterizedTest(name = "{0} says nothing")
  @ValueSource(
      strings = {
        "null",
        "\"\"",
        "[]",
        "7",
        "{}",
        "{\"paging\":\"\"}",
        "{\"paging\":[]}",
        "{\"paging\":{}}",
        "{\"paging\":{\"offset\":\"\"},\"total_items\":\"\"}",
        "{\"total_items\":null}"
      })
  void anEchoInAnOddFormSaysNothing(String echo) throws IOException {
    Listing<String> listing = read("{\"lister\":" + echo + ",\"job\":[\"a\"]}");

    assertThat(listing.elements()).containsExactly("a");
    assertThat(listing.total()).isEmpty();
    assertThat(listing.offset()).isEmpty();
  }

  @Test
  void aTotalThatIsNoNumberIsAnError() {
    assertThatThrownBy(() -> read("{\"lister\":{\"total_items\":\"many\"}}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("expected a decimal number at $.lister.total_items");
  }

  @Test
  void anEchoFromElsewhereCountsOnlyWhereThereIsNone() throws IOException {
    Listing.Echo echo =
        Listing.Echo.read(
            JsonReader.of(
                new Buffer().writeUtf8("{\"paging\":{\"offset\":5},\"total_items\":99}")));

    assertThat(read("[\"a\"]").withEcho(echo).total()).hasValue(99);
    assertThat(read("[\"a\"]").withEcho(echo).offset()).hasValue(5);
    assertThat(read("{\"lister\":{\"total_items\":7}}").withEcho(echo).total()).hasValue(7);
    assertThat(read("[\"a\"]").withEcho(null).total()).isEmpty();
  }

  @Test
  void elementsCannotBeChanged() throws IOException {
    Listing<String> listing = read("[\"a\"]");

    assertThatThrownBy(() -> listing.elements().add("b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest(name = "{0} is the cursor c1")
  @ValueSource(
      strings = {
        "'cursor':'c1'",
        "'next_cursor':'c1','cursor':'of this page'",
        "'cursor':'of this page','nextCursor':'c1'",
        "'next_cursor':'','cursor':'c1'"
      })
  void theCursorOfTheNextPageStandsBesideTheElements(String fields) throws IOException {
    Listing<String> listing = read(("{" + fields + ",'job':['a']}").replace('\'', '"'));

    assertThat(listing.cursor()).contains("c1");
    assertThat(listing.elements()).containsExactly("a");
  }

  @ParameterizedTest(name = "{0} is none")
  @ValueSource(strings = {"null", "\"\"", "[]", "{}", "[\"c1\"]", "{\"x\":1}", "true"})
  void whatIsNoTextIsNoCursor(String cursor) throws IOException {
    Listing<String> listing = read("{\"cursor\":" + cursor + "}");

    assertThat(listing.cursor()).isEmpty();
    assertThat(listing.elements()).isEmpty();
  }

  @Test
  void aCursorMayBeANumber() throws IOException {
    assertThat(read("{\"cursor\":1574000000000,\"job\":[]}").cursor()).contains("1574000000000");
  }

  @Test
  void aCursorFromElsewhereCountsOnlyWhereThereIsNone() throws IOException {
    Map<String, Object> beside = Map.of("cursor", "top");

    assertThat(read("[\"a\"]").withCursor(beside).cursor()).contains("top");
    assertThat(read("[\"a\"]").withCursor(Map.of("x", "y")).cursor()).isEmpty();
    assertThat(read("{\"cursor\":\"own\"}").withCursor(beside).cursor()).contains("own");
  }
}
