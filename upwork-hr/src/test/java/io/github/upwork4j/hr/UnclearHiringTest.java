package io.github.upwork4j.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.error.OutcomeUnknownException;
import io.github.upwork4j.hr.contract.ContractEnd;
import io.github.upwork4j.hr.contract.EndReason;
import io.github.upwork4j.hr.offer.OfferDraft;
import io.github.upwork4j.testing.FakeTime;
import io.github.upwork4j.testing.Ledger;
import io.github.upwork4j.testing.TestClients;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect.CloseSocket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Offers and changes of contracts are sent once, and say what to look at when it is unclear. */
class UnclearHiringTest {
  private static final MockResponse UNANSWERED =
      new MockResponse.Builder().onResponseStart(new CloseSocket(true, false, false)).build();

  private static final ContractReference CONTRACT = ContractReference.of("12345");

  private static final OfferDraft OFFER =
      OfferDraft.builder()
          .title("T")
          .type(ContractType.HOURLY)
          .chargeRate(BigDecimal.TEN)
          .message("M")
          .jobKey("~1")
          .username("john_freelancer")
          .build();

  private static final ContractEnd END =
      ContractEnd.builder()
          .reason(EndReason.JOB_COMPLETED)
          .wouldHireAgain(true)
          .privateScore(11)
          .build();

  static Stream<Arguments> writes() {
    String newOffers = "List the new offers of the company or job before you send it again.";
    String theOffer = "Get the offer and see whether it is still new.";
    String theContract = "Get the engagement and see where it stands.";
    String contract = "/api/hr/v2/contracts/{contract_reference}";
    String action = "POST /api/offers/v1/contractors/actions/{offer_id}";
    return Stream.of(
        write(
            "POST /api/offers/v1/clients/offers", newOffers, api -> api.clientOffers().send(OFFER)),
        write(action, theOffer, api -> api.freelancerOffers().accept(OfferId.of("7"))),
        write(action, theOffer, api -> api.freelancerOffers().decline(OfferId.of("7"))),
        write(
            "PUT " + contract + "/suspend", theContract, api -> api.contracts().suspend(CONTRACT)),
        write(
            "PUT " + contract + "/restart", theContract, api -> api.contracts().restart(CONTRACT)),
        write("DELETE " + contract, theContract, api -> api.contracts().end(CONTRACT, END)));
  }

  private static Arguments write(
      String endpoint, String lookUp, Function<HrApi, UpworkCall<?>> call) {
    return Arguments.of(endpoint, lookUp, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writes")
  void aChangeIsSentOnceAndSaysWhatToLookAt(
      String endpoint, String lookUp, Function<HrApi, UpworkCall<?>> call) {
    Ledger ledger = Ledger.of(UNANSWERED).otherwise(Ledger.json("{\"message\":\"OK\"}"));
    try (MockWebServer server = ledger.server();
        UpworkClient client = TestClients.to(server, FakeTime.selfAdvancing()).build()) {
      assertThatThrownBy(() -> call.apply(HrApi.of(client)).execute())
          .isInstanceOf(OutcomeUnknownException.class)
          .hasMessage(
              endpoint
                  + " was sent and no answer came: it may have been carried out. It was not sent"
                  + " again. "
                  + lookUp);
      assertThat(ledger.entries()).hasSize(1);
    }
  }
}
