package io.github.upwork4j.hr.payment;

import static io.github.upwork4j.testing.Models.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.UpworkResponse;
import io.github.upwork4j.error.UpworkDecodingException;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.hr.HrApi;
import io.github.upwork4j.testing.ApiServer;
import java.math.BigDecimal;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsRouterTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private static CustomPayment.Builder bonus() {
    return CustomPayment.builder()
        .contract(ContractReference.of("34567"))
        .chargeAmount(new BigDecimal("110.5"))
        .comments("Bonus for good job");
  }

  private static void refused(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void aBonusIsPaidAsAForm() {
    server.answer("payments/pay.json");

    UpworkResponse<Adjustment> response =
        HrApi.of(server.client())
            .payments()
            .pay("12345", bonus().notes("Ours & only ours").build())
            .executeForResponse();

    assertThat(server.sent())
        .isEqualTo(
            """
            POST /api/hr/v2/teams/12345/adjustments.json
            Accept: application/json
            User-Agent: upwork4j/V
            Content-Type: application/x-www-form-urlencoded
            engagement__reference=34567
            &comments=Bonus%20for%20good%20job
            &charge_amount=110.5
            &notes=Ours%20%26%20only%20ours
            """);
    assertThat(response.value()).isEqualTo(Adjustment.builder().reference("011223344").build());
    assertWhole(response.value());
    assertThat(response.additionalProperties()).isEmpty();
    assertThat(response.serverTime()).contains(Instant.ofEpochSecond(1405948018));
  }

  @Test
  void notesMayBeLeftOut() {
    server.answer("payments/pay.json");

    HrApi.of(server.client()).payments().pay("12345", bonus().build()).execute();

    assertThat(server.sent()).endsWith("&charge_amount=110.5\n");
  }

  @Test
  void anAnswerWithoutAReferenceIsToldAndNotAskedForAgain() {
    server.answerWith("{\"adjustment\":{\"status\":\"ok\"}}");

    assertThatThrownBy(
            () -> HrApi.of(server.client()).payments().pay("12345", bonus().build()).execute())
        .isInstanceOf(UpworkDecodingException.class)
        .hasMessageStartingWith(
            "The answer to POST /api/hr/v2/teams/{team_reference}/adjustments (HTTP 200) is not what"
                + " is documented: ")
        .hasMessageEndingWith("Missing required properties: reference.");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | chargeAmount must be more than 0, was 0",
        "-5 | chargeAmount must be more than 0, was -5",
        "1.005 | chargeAmount takes dollars and cents, at most two decimals, was 1.005"
      })
  void anAmountIsMoneyThatIsWorthSending(BigDecimal amount, String sentence) {
    refused(() -> bonus().chargeAmount(amount).build(), sentence);
  }

  @Test
  void aPaymentIsWhole() {
    refused(
        () -> CustomPayment.builder().build(),
        "a custom payment needs contract, chargeAmount, comments: set before build()");
    refused(() -> bonus().comments(" ").build(), "comments must not be blank");
    refused(() -> bonus().notes("").build(), "notes must not be blank");
    assertThat(bonus().build().toBuilder().build()).isEqualTo(bonus().build());
  }
}
