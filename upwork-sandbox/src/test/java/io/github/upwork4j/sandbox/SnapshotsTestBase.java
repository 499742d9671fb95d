package io.github.upwork4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** John Johnson, who worked from 8:00 to 12:00 in UTC this morning, when it is past 12:00. */
abstract class SnapshotsTestBase extends SandboxTestBase {
  static final String V1 = "/api/team/v1/snapshots/mycompany/jjohnson";
  static final String V2 = "/api/team/v2/snapshots/contracts/12345";
  static final String V3 = "/api/team/v3/snapshots/contracts/12345";
  static final String DIARY = "/api/team/v2/workdiaries/contracts/12345/20200615.json?tz=gmt";

  static long seconds(String time) {
    return Instant.parse("2020-06-15T" + time + "Z").getEpochSecond();
  }

  /** The memos of the diary, in the order of time. */
  List<Object> memos() {
    return client.get(DIARY).objects("snapshots.snapshot").stream()
        .map(cell -> cell.get("memo"))
        .toList();
  }

  Map<String, Object> snapshot(String path) {
    TestClient.Reply reply = client.get(path + ".json");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("snapshot");
  }
}
