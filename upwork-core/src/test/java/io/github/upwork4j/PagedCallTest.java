package io.github.upwork4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import io.github.upwork4j.wire.Wire;
import java.util.Iterator;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A listing through the client")
class PagedCallTest {
  private static final PagedEndpoint<String> JOBS =
      Endpoint.get("/api/jobs").paged("page").atMost(100).returning("jobs", "job", Wire.TEXT);

  private final Ledger ledger = new Ledger();
  private final MockWebServer server = ledger.server();
  private UpworkClient client;

  @BeforeEach
  void open() {
    client = TestClients.to(server, FakeTime.selfAdvancing()).build();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private PagedCall<String> jobs(long offset, int count) {
    return client.call(
        JOBS, Arguments.builder().set("q", "java").build(), PageRequest.of(offset, count));
  }

  private List<String> targets() {
    return ledger.entries().stream().map(Ledger.Entry::target).toList();
  }

  @Test
  void thePageIsOneParameterAndTheAnswerTellsTheTotal() {
    ledger.then(
        Ledger.json(
            """
            {"auth_user":{"first_name":"Ann"},
             "jobs":{"lister":{"paging":{"offset":"20","count":"10"},"total_items":"35"},
                     "job":["a","b"]}}"""));

    Page<String> page = jobs(20, 10).execute();

    assertThat(targets()).containsExactly("/api/jobs.json?q=java&page=20%3B10");
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page).containsExactly("a", "b");
    assertThat(page.offset()).isEqualTo(20);
    assertThat(page.count()).isEqualTo(10);
    assertThat(page.total()).hasValue(35);
    assertThat(page).hasToString("Page{offset=20, items=2}");
    assertThatThrownBy(() -> page.items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lister", "listner", "list"})
  void theEchoMayStandAtTheTopOfTheAnswer(String name) {
    for (String json :
        List.of(
            "{'jobs':['a'],'" + name + "':{'paging':{'offset':0},'total_items':9}}",
            "{'" + name + "':{'paging':{'offset':0},'total_items':9},'jobs':['a']}")) {
      ledger.then(Ledger.json(json.replace('\'', '"')));

      assertThat(jobs(0, 10).execute().total()).hasValue(9);
    }
  }

  @Test
  void theWalkKeepsArgumentsOptionsAndPageSize() {
    ledger.otherwise(PagedCallTest::fiveJobs);
    RequestOptions options =
        RequestOptions.builder().header("X-Tenant", "7").parameter("extra", "1").build();

    List<String> all = jobs(0, 2).with(options).all().stream().toList();

    assertThat(all).containsExactly("job0", "job1", "job2", "job3", "job4");
    assertThat(targets())
        .containsExactly(
            "/api/jobs.json?q=java&page=0%3B2&extra=1",
            "/api/jobs.json?q=java&page=2%3B2&extra=1", "/api/jobs.json?q=java&page=4%3B2&extra=1");
    assertThat(ledger.entries()).allMatch(entry -> "7".equals(entry.headers().get("X-Tenant")));
  }

  @Test
  void theWalkBeginsAtThePageOfTheCall() {
    ledger.otherwise(PagedCallTest::fiveJobs);

    assertThat(jobs(3, 1).all()).containsExactly("job3", "job4");
  }

  @Test
  void aRetryInTheMiddleOfAWalkIsNotSeen() {
    ledger.then(fiveJobs(0, 2), Ledger.status(503)).otherwise(PagedCallTest::fiveJobs);

    assertThat(jobs(0, 2).all()).hasSize(5);
    assertThat(ledger.delivered()).isEqualTo(4);
  }

  @Test
  void makingACallOrAWalkSendsNothing() {
    Iterator<String> walk = jobs(0, 2).all().iterator();

    assertThat((Object) walk).isNotNull();
    assertThat(ledger.delivered()).isZero();
  }

  @Test
  void aPageLargerThanDocumentedIsRefusedBeforeItIsSent() {
    assertThatThrownBy(() -> jobs(0, 101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page of this call holds at most 100 elements, asked for 101");
    assertThatThrownBy(() -> PageRequest.first(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a page holds at least 1 element, was 0");
    assertThatThrownBy(() -> PageRequest.of(-1, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the offset of a page starts at 0, was -1");
  }

  @Test
  void aPageCanBeAskedForInTheBackgroundAndWithItsSurroundings() {
    ledger.otherwise(PagedCallTest::fiveJobs);

    assertThat(jobs(0, 2).executeAsync().join().items()).containsExactly("job0", "job1");
    UpworkResponse<Page<String>> response = jobs(2, 2).executeForResponse();
    assertThat(response.value().items()).containsExactly("job2", "job3");
    assertThat(response.authUser().flatMap(AuthUser::firstName)).contains("Ann");
  }

  private static MockResponse fiveJobs(Ledger.Entry entry) {
    String page = HttpUrl.get("http://h" + entry.target()).queryParameter("page");
    String[] parts = page.split(";", -1);
    return fiveJobs(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  private static MockResponse fiveJobs(int offset, int count) {
    StringBuilder jobs = new StringBuilder();
    for (int i = offset; i < Math.min(offset + count, 5); i++) {
      jobs.append(jobs.isEmpty() ? "" : ",").append("\"job").append(i).append('"');
    }
    return Ledger.json(
        "{\"auth_user\":{\"first_name\":\"Ann\"},\"jobs\":{\"lister\":{\"paging\":{\"offset\":"
            + offset
            + "},\"total_items\":5},\"job\":["
            + jobs
            + "]}}");
  }
}
