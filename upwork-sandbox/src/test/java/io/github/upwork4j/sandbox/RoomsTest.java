package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rooms")
class RoomsTest extends RoomsTestBase {
  @Test
  void areThereForEveryContract() {
    List<Object> contracts =
        john.get("/api/hr/v2/engagements.json?page=0;100")
            .each("engagements.engagement", "reference");

    for (Object contract : contracts) {
      TestClient.Reply reply = john.get(ROOMS + "/contracts/" + contract + ".json");
      assertThat(reply.at("room"))
          .extracting("contractId", "roomType", "numUnread")
          .containsExactly(contract, "INTERVIEW", 0L);
    }
    assertThat(
            priya.get("/api/messages/v3/880013/rooms/contracts/18204318.json").at("room.roomName"))
        .isEqualTo("Priya Lindström: Redesign a tax app for freelancers");
  }

  @Test
  void areOneFromTheApplicationToTheContract() {
    String byApplication = ROOMS + "/applications/12345.json";
    assertThat(john.get(byApplication).at("room.roomId")).isEqualTo("room_12345");
    assertThat(
            john.get("/api/messages/v3/companyid/rooms/appications/12345.json").at("room.roomId"))
        .isEqualTo("room_12345");
    assertThat(john.get(ROOMS + "/offers/12345.json").at("room"))
        .isEqualTo(john.get(byApplication).at("room"));
    assertThat(john.get(byApplication).at("room"))
        .extracting("jobApplicationId", "offerIds", "contractId")
        .containsExactly("12345", List.of("12345"), null);

    john.form("/api/offers/v1/contractors/actions/12345.json", "name=accept");

    String contract = (String) john.get(byApplication).at("room.contractId");
    assertThat(contract).matches("[0-9]+");
    assertThat(john.get(ROOMS + "/contracts/" + contract + ".json?onlyRoomId=true").at("room"))
        .isEqualTo(Map.of("roomId", "room_12345"));
    assertThat(john.get(ROOMS + "/contracts/" + contract + ".json?onlyRoomId=false").at("room"))
        .isEqualTo(john.get(byApplication).at("room"));
  }

  @Test
  void areThereForAnOfferWithoutAnApplication() {
    String offer =
        (String)
            maria
                .form(
                    "/api/offers/v1/clients/offers.json",
                    "title=Help&job_type=hourly&charge_rate=25&message_to_contractor=Please"
                        + "&contractor_reference=880013&team__reference=34567")
                .at("offer_id");

    TestClient.Reply reply = priya.get("/api/messages/v3/880013/rooms/offers/" + offer + ".json");

    assertThat(reply.at("room"))
        .extracting("roomName", "offerIds", "numUnread", "role")
        .containsExactly("Priya Lindström: Help", List.of(offer), 1L, "participant");
    assertThat(reply.at("room.latestStory"))
        .extracting("message", "userId", "orgId")
        .containsExactly("Please", "mkeller", "mycompany");
    String id = (String) reply.at("room.roomId");
    assertThat(roles(room(maria, id)))
        .containsExactly(
            "mkeller owner", "jjohnson admin", "rsubramanian admin", "plindstrom participant");
    priya.form("/api/offers/v1/contractors/actions/" + offer + ".json", "name=accept");
    assertThat(room(maria, id).get("contractId")).isNotNull();
  }

  @Test
  void areListedByNameOrByTimeAndByType() {
    created(Map.of("roomName", "A group"));
    created(
        Map.of(
            "roomName",
            "Zwei",
            "roomType",
            "ONE_ON_ONE",
            "users",
            List.of(user("mkeller", "admin"))));

    assertThat(names(john, "")).isSorted().hasSizeGreaterThan(14).startsWith("A group");
    assertThat(names(john, "&type=all")).isEqualTo(names(john, "&sortOrder=alphabetical"));
    assertThat(names(john, "&type=GROUP")).containsExactly("A group");
    assertThat(names(john, "&type=ONE_ON_ONE")).containsExactly("Zwei");
    assertThat(names(john, "&type=INTERVIEW")).hasSize(names(john, "").size() - 2);
    assertThat(names(john, "&sortOrder=recentTimestamp")).startsWith("Zwei", "A group");
    assertThat(
            john.get(LIST + "&sortOrder=recentTimestamp").each("rooms", "recentTimestamp").stream()
                .map(time -> -(Long) time))
        .isSorted();
  }

  @Test
  void arePagedByTheNamesBehindTheCursor() {
    List<String> all = names(john, "");
    List<String> paged = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page * 4 < all.size(); page++) {
      TestClient.Reply reply =
          john.get(
              ROOMS + ".json?limit=4" + (page == 0 ? "" : "&cursor=" + TestClient.enc(cursor)));
      reply.each("rooms", "roomName").forEach(name -> paged.add((String) name));
      cursor = paged.get(paged.size() - 1);
    }

    assertThat(paged).isEqualTo(all);
    assertThat(names(john, "&cursor=" + TestClient.enc(cursor))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "1.5", "-1"})
  void areListedUpToALimit(String limit) {
    for (String path : List.of(ROOMS + ".json", ROOMS + "/room_12345/stories.json")) {
      TestClient.Reply reply = john.get(path + "?limit=" + limit);
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.message())
          .isEqualTo("Invalid value of parameter limit: a number from 1 to 1000 expected");
    }
  }

  @Test
  void areListedWhereSomethingHappenedSince() {
    long start = 1_592_222_400_000L; // 2020-06-15T12:00:00Z
    String since = "&activeSince=" + start;
    String quiet = "room_c12345";
    String name = (String) room(john, quiet).get("roomName");
    String invited = (String) room(john, "room_12345").get("roomName");
    String strict =
        since + "&includeFavoritesIfActiveSinceSet=false&includeUnreadIfActiveSinceSet=false";

    assertThat(names(john, strict)).containsExactly(invited);
    settings(john, quiet, "jjohnson", Map.of("isFavorite", "true"));
    assertThat(names(john, since)).containsExactlyInAnyOrder(invited, name);
    assertThat(names(john, since + "&includeFavoritesIfActiveSinceSet=true"))
        .isEqualTo(names(john, since));
    assertThat(names(john, since + "&includeFavoritesIfActiveSinceSet=false"))
        .containsExactly(invited);
    String later = strict.replace(since, "&activeSince=" + (start + 86_400_000));
    assertThat(names(john, later)).isEmpty();
    assertThat(names(john, later.replace("&includeUnreadIfActiveSinceSet=false", "")))
        .containsExactly(invited); // Maria's invitation is not read yet
    assertThat(john.get(LIST + "&activeSince=today").message())
        .isEqualTo("Invalid value of parameter activeSince: milliseconds since 1970 expected");
  }

  @Test
  void returnWhatIsAskedFor() {
    String path = ROOMS + "/room_12345.json";
    assertThat(john.get(path).object("room"))
        .containsEntry("role", "admin")
        .doesNotContainKeys("users", "stories", "lastReadTimestamp");
    assertThat(john.get(path + "?returnUserRoles=false&returnUsers=true").object("room"))
        .doesNotContainKey("role")
        .extractingByKey("users")
        .asString()
        .contains("mkeller")
        .doesNotContain("role");
    assertThat(john.get(path + "?returnStories=true").list("room.stories")).hasSize(1);
    assertThat(john.get(path + "?returnUserTimestamps=true").object("room"))
        .containsEntry("lastReadTimestamp", null)
        .containsKey("stories");
    assertThat(john.get(LIST + "&returnUsers=true").list("rooms"))
        .allMatch(room -> ((Map<?, ?>) room).containsKey("users"));
    assertThat(john.get(LIST + "&returnUserRoles=false").list("rooms"))
        .noneMatch(room -> ((Map<?, ?>) room).containsKey("role"));
  }

  @Test
  void areListedForATeamOrForOneself() {
    List<String> all = names(priya, "");
    assertThat(all).hasSize(1);
    for (String self : List.of("plindstrom", PRIYA)) {
      assertThat(priya.get("/api/messages/v3/" + self + "/rooms.json").each("rooms", "roomName"))
          .isEqualTo(all);
    }
    TestClient.Reply mobile = john.get("/api/messages/v3/mycompany:engineering:mobile/rooms.json");
    assertThat(mobile.each("rooms", "contractId")).contains("78912").doesNotContain("12345");
  }

  @Test
  void areForThoseWhoAreInThem() {
    for (String path : List.of("/room_c12345", "/contracts/12345", "/room_c12345/stories")) {
      TestClient.Reply reply = priya.get(ROOMS + path + ".json");
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.message()).isEqualTo("Forbidden: the user is not in the room");
    }
    for (String path :
        List.of("/none", "/contracts/1", "/offers/1", "/applications/1", "/none/stories")) {
      TestClient.Reply reply = john.get(ROOMS + path + ".json");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.message()).isEqualTo("The room does not exist");
    }
    assertThat(metadata(priya, "room_c12345", Map.of("roomName", "N")).status()).isEqualTo(403);
    assertThat(john.get("/api/messages/v3/othercompany/rooms.json").message())
        .isEqualTo("Forbidden: the user does not belong to othercompany");
    assertThat(priya.get("/api/messages/v3/mkeller/rooms.json").status()).isEqualTo(403);
    assertThat(priya.get("/api/messages/v3/mycompany:engineering:mobile/rooms.json").status())
        .isEqualTo(403);
  }
}
