package io.github.upwork4j.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.endpoint.Endpoint.Placement;
import io.github.upwork4j.http.Replay;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The declaration of an endpoint")
class EndpointTest {
  @Test
  void eachVerbHasItsUsualPlaceForParametersAndItsReplayClass() {
    check(Endpoint.get("/api/x"), "GET", Placement.QUERY, Replay.SAFE);
    check(Endpoint.post("/api/x"), "POST", Placement.FORM, Replay.UNSAFE);
    check(Endpoint.put("/api/x"), "PUT", Placement.JSON, Replay.UNSAFE);
    check(Endpoint.delete("/api/x"), "DELETE", Placement.JSON, Replay.UNSAFE);
  }

  private static void check(
      Endpoint.Declaration declaration, String method, Placement placement, Replay replay) {
    Endpoint<String> endpoint = declaration.returning(Wire.TEXT);
    assertThat(endpoint.method()).isEqualTo(method);
    assertThat(endpoint.placement()).isEqualTo(placement);
    assertThat(endpoint.replay()).isEqualTo(replay);
    assertThat(endpoint).hasToString(method + " /api/x");
  }

  @Test
  void pathsBelowApiEndInJsonAndOthersDoNot() {
    assertThat(Endpoint.get("/api/x").returning(Wire.TEXT).path(Arguments.none()))
        .isEqualTo("/api/x.json");
    assertThat(Endpoint.get("/gds/x").returning(Wire.TEXT).path(Arguments.none()))
        .isEqualTo("/gds/x");
    assertThat(Endpoint.get("/api/x").withoutSuffix().returning(Wire.TEXT).path(Arguments.none()))
        .isEqualTo("/api/x");
  }

  @Test
  void whatADeclarationSaysIsKept() {
    Endpoint<String> endpoint =
        Endpoint.post("/api/pay/{ref}")
            .permission("Pay bonuses")
            .in(Placement.JSON)
            .wrappedIn("payment")
            .payment("Look into the report.")
            .returning("ref", Wire.TEXT);

    assertThat(endpoint.permission()).contains("Pay bonuses");
    assertThat(endpoint.placement()).isEqualTo(Placement.JSON);
    assertThat(endpoint.wrapper()).contains("payment");
    assertThat(endpoint.replay()).isEqualTo(Replay.PAYMENT);
    assertThat(endpoint.lookUp()).contains("Look into the report.");
    assertThat(endpoint.pathTemplate()).isEqualTo("/api/pay/{ref}");
    assertThat(endpoint.roots().strings()).containsExactly("ref");
  }

  @Test
  void whatToLookAtMakesNoPaymentOfACall() {
    Endpoint<String> endpoint =
        Endpoint.post("/api/x").lookUp("Look into the list.").returning(Wire.TEXT);

    assertThat(endpoint.lookUp()).contains("Look into the list.");
    assertThat(endpoint.replay()).isEqualTo(Replay.UNSAFE);
  }

  @Test
  void anEndpointDoesNotChangeWithItsDeclaration() {
    Endpoint.Declaration declaration = Endpoint.put("/api/x").idempotent();
    Endpoint<String> endpoint = declaration.returning(Wire.TEXT);

    declaration
        .payment("Look.")
        .permission("Pay")
        .in(Placement.FORM)
        .wrappedIn("x")
        .withoutSuffix();

    assertThat(endpoint.replay()).isEqualTo(Replay.IDEMPOTENT);
    assertThat(endpoint.permission()).isEmpty();
    assertThat(endpoint.lookUp()).isEmpty();
    assertThat(endpoint.wrapper()).isEmpty();
    assertThat(endpoint.placement()).isEqualTo(Placement.JSON);
    assertThat(endpoint.path(Arguments.none())).isEqualTo("/api/x.json");
  }

  @Test
  void aPathIsWrittenOutFromItsFirstSlash() {
    assertThatThrownBy(() -> Endpoint.get("api/x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a path starts with '/', was api/x");
    assertThatThrownBy(() -> Endpoint.get("/api/{x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a brace is not closed in /api/{x");
  }

  @Test
  void aPagedEndpointKeepsItsParameterAndItsLargestPage() {
    PagedEndpoint<String> paged =
        Endpoint.get("/api/x").paged("page").atMost(100).returning("xs", "x", Wire.TEXT);

    assertThat(paged.endpoint().pathTemplate()).isEqualTo("/api/x");
    Arguments page = paged.withPage(Arguments.builder().set("q", "java").build(), 20, 100);
    assertThat(page.parameters())
        .map(p -> p.name() + "=" + p.text())
        .containsExactly("q=java", "page=20;100");
    assertThatThrownBy(() -> paged.withPage(Arguments.none(), 0, 101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page of this call holds at most 100 elements, asked for 101");
  }

  @Test
  void offsetAndCountMayBeParametersOfTheirOwn() {
    PagedEndpoint<String> paged =
        Endpoint.get("/jobs").paged("offset", "limit").returning("xs", "x", Wire.TEXT);

    assertThat(paged.withPage(Arguments.none(), 20, 10).parameters())
        .map(p -> p.name() + "=" + p.text())
        .containsExactly("limit=10", "offset=20");
  }

  @Test
  void aListingMayHaveAFormOfItsOwnUnderARootOrAsTheWholeAnswer() {
    WireType<Listing<String>> form = Listing.of("x", Wire.TEXT);

    assertThat(Endpoint.get("/api/x").paged("page").returning("xs", form).endpoint().roots())
        .extracting(JsonReader.Options::strings)
        .isEqualTo(List.of("xs"));
    assertThat(Endpoint.get("/api/x").paged("page").returning(form).endpoint().roots()).isNull();
  }

  @Test
  void aListingMayStandUnderOneOfTwoFields() {
    WireType<Listing<String>> form = Listing.of("x", Wire.TEXT);

    assertThat(Endpoint.get("/api/x").paged("page").returning("xs", form, "x", form).endpoint())
        .satisfies(endpoint -> assertThat(endpoint.roots().strings()).containsExactly("xs", "x"))
        .satisfies(endpoint -> assertThat((Object) endpoint.type(1)).isSameAs(form));
  }

  @Test
  void pagesBehindCursorsAreAskedForWithTheirParameters() {
    CursorEndpoint<String> paged =
        Endpoint.get("/api/rooms")
            .pagedByCursor("cursor", "limit")
            .atMost(1000)
            .returning("rooms", "room", Wire.TEXT);

    assertThat(paged.endpoint().pathTemplate()).isEqualTo("/api/rooms");
    assertThat(paged.withPage(Arguments.none(), Optional.empty(), 1000).parameters())
        .map(p -> p.name() + "=" + p.text())
        .containsExactly("limit=1000");
    assertThat(paged.withPage(Arguments.none(), Optional.of("Ann"), 20).parameters())
        .map(p -> p.name() + "=" + p.text())
        .containsExactly("limit=20", "cursor=Ann");
    assertThatThrownBy(() -> paged.withPage(Arguments.none(), Optional.empty(), 1001))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page of this call holds at most 1000 elements, asked for 1001");
  }

  @Test
  void elementsHaveNeitherIdsNorCursorsUnlessTheEndpointSaysSo() {
    CursorEndpoint<String> paged =
        Endpoint.get("/api/rooms").pagedByCursor("c", "l").returning("rooms", "r", Wire.TEXT);

    assertThat(paged.idOf("a")).isEmpty();
    assertThat(paged.cursorBehind(List.of("a"))).isEmpty();
    CursorEndpoint<String> told =
        paged.identifiedBy(Optional::of).goingOnBehind(all -> Optional.of(all.get(0) + "!"));
    assertThat(told.idOf("a")).contains("a");
    assertThat(told.cursorBehind(List.of("a"))).contains("a!");
    assertThat(paged.idOf("a")).isEmpty();
  }
}
