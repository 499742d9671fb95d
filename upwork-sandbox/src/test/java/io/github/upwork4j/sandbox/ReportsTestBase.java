package io.github.upwork4j.sandbox;

import static io.github.upwork4j.sandbox.TestClient.enc;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The reports of the ready-made company, as the rows of their tables. */
abstract class ReportsTestBase {
  static final String TIME = "/gds/timereports/v1/";
  static final String MONEY = "/gds/finreports/v2/";
  static final String COMPANY = TIME + "companies/mycompany";
  static final String BILLINGS = MONEY + "buyer_companies/1040945/billings";
  static final String EARNINGS = MONEY + "buyer_companies/1040945/earnings";

  static UpworkSandbox sandbox;
  static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = UpworkSandbox.start();
    client = new TestClient(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** Each row as a map from the column's label to the cell. */
  static List<Map<String, String>> rows(String path, String query) {
    TestClient.Reply reply = client.get(path + "?tq=" + enc(query));
    List<Object> labels = reply.each("table.cols", "label");
    List<Map<String, String>> rows = new ArrayList<>();
    for (Object row : reply.list("table.rows")) {
      List<?> cells = (List<?>) ((Map<?, ?>) row).get("c");
      Map<String, String> byLabel = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        byLabel.put((String) labels.get(i), (String) ((Map<?, ?>) cells.get(i)).get("v"));
      }
      rows.add(byLabel);
    }
    return rows;
  }

  static String refusal(String path, String query) {
    TestClient.Reply reply = client.get(path + "?tq=" + enc(query));
    assertThat(reply.status()).isEqualTo(200);
    return reply.message();
  }
}
