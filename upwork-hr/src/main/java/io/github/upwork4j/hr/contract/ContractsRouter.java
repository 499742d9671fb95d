package io.github.upwork4j.hr.contract;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;

/**
 * Suspending, restarting and ending contracts; {@link EngagementsRouter} reads them. All calls need
 * the permission "Close your contracts". None is sent again once it may have arrived; when the
 * outcome is unknown, {@link EngagementsRouter#get} shows where the contract stands. Documentation:
 * Contracts and Offers, Suspend contract to End contract.
 */
public final class ContractsRouter {
  private static final String CLOSE = "Close your contracts";
  private static final String LOOK_UP = "Get the engagement and see where it stands.";

  private static final Endpoint<Acknowledgement> SUSPEND =
      Endpoint.put("/api/hr/v2/contracts/{contract_reference}/suspend")
          .permission(CLOSE)
          .lookUp(LOOK_UP)
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> RESTART =
      Endpoint.put("/api/hr/v2/contracts/{contract_reference}/restart")
          .permission(CLOSE)
          .lookUp(LOOK_UP)
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> END =
      Endpoint.delete("/api/hr/v2/contracts/{contract_reference}")
          .permission(CLOSE)
          .lookUp(LOOK_UP)
          .returning("message", Acknowledgement.WORDS);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public ContractsRouter(UpworkClient client) {
    this.client = client;
  }

  /** Suspends a contract, until it is restarted or ended. */
  public UpworkCall<Acknowledgement> suspend(ContractReference contract) {
    return client.call(SUSPEND, of(contract).build());
  }

  /**
   * Suspends a contract and tells the freelancer why.
   *
   * @throws IllegalArgumentException if the message is blank
   */
  public UpworkCall<Acknowledgement> suspend(ContractReference contract, String message) {
    return client.call(SUSPEND, of(contract, message));
  }

  /** Restarts a contract that is suspended. */
  public UpworkCall<Acknowledgement> restart(ContractReference contract) {
    return client.call(RESTART, of(contract).build());
  }

  /**
   * Restarts a contract that is suspended and tells the freelancer why.
   *
   * @throws IllegalArgumentException if the message is blank
   */
  public UpworkCall<Acknowledgement> restart(ContractReference contract, String message) {
    return client.call(RESTART, of(contract, message));
  }

  /** Ends a contract, for good. A milestone that is active is cancelled with it. */
  public UpworkCall<Acknowledgement> end(ContractReference contract, ContractEnd end) {
    return client.call(END, of(contract).addAll(end.arguments()).build());
  }

  private static Arguments.Builder of(ContractReference contract) {
    return Arguments.builder().path("contract_reference", contract.value());
  }

  private static Arguments of(ContractReference contract, String message) {
    return of(contract).set("message", Required.filled("message", message)).build();
  }
}
