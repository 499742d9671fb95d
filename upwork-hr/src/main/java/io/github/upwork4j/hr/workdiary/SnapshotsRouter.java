package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.time.Instant;
import java.util.Map;

/**
 * Snapshots: what the time tracker saw at single times. Times are sent to the second, in UTC.
 * Reading needs the permission "View your workdiary", changing "Modify your workdiary".
 *
 * <p>Without a snapshot at exactly the time asked for, Upwork answers with the latest of the last
 * ten to twenty minutes; without any in these, with one of status {@link SnapshotStatus#PRIVATE}.
 *
 * <p>The documents of the 2020 edition hold {@link #getByContract} only. Its updates and removals
 * are what Upwork's own clients send since 2018. Documentation: Snapshots.
 */
public final class SnapshotsRouter {
  private static final String VIEW = "View your workdiary";
  private static final String MODIFY = "Modify your workdiary";
  private static final String GONE = "Get the snapshots to see whether they are still there.";

  private static final Endpoint<Snapshot> GET_BY_USER_V1 =
      Endpoint.get("/api/team/v1/snapshots/{company_id}/{username}/{timestamp}")
          .permission(VIEW)
          .returning("snapshot", Snapshot.WIRE);
  private static final Endpoint<Acknowledgement> UPDATE_BY_USER_V1 =
      Endpoint.put("/api/team/v1/snapshots/{company_id}/{username}/{timestamp}")
          .permission(MODIFY)
          .idempotent()
          .returning("snapshot", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> DELETE_BY_USER_V1 =
      Endpoint.delete("/api/team/v1/snapshots/{company_id}/{username}/{timestamp}")
          .permission(MODIFY)
          .lookUp(GONE)
          .returning("snapshot", Acknowledgement.WORDS);
  private static final Endpoint<Snapshot> GET_BY_CONTRACT_V2 =
      Endpoint.get("/api/team/v2/snapshots/contracts/{contract_id}/{timestamp}")
          .permission(VIEW)
          .returning("snapshot", Snapshot.WIRE);
  private static final Endpoint<Acknowledgement> UPDATE_BY_CONTRACT_V2 =
      Endpoint.put("/api/team/v2/snapshots/contracts/{contract_id}/{timestamp}")
          .permission(MODIFY)
          .idempotent()
          .returning("snapshot", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> DELETE_BY_CONTRACT_V2 =
      Endpoint.delete("/api/team/v2/snapshots/contracts/{contract_id}/{timestamp}")
          .permission(MODIFY)
          .lookUp(GONE)
          .returning("snapshot", Acknowledgement.WORDS);
  private static final Endpoint<Snapshot> GET_BY_CONTRACT =
      Endpoint.get("/api/team/v3/snapshots/contracts/{contract_id}/{timestamp}")
          .permission(VIEW)
          .returning("snapshot", Snapshot.WIRE);

  /** No document shows an answer to the next two, so that any will do. */
  private static final WireType<Acknowledgement> ANY_ANSWER =
      json -> {
        Object answer = Wire.ANY.read(json);
        Object words = answer instanceof Map ? ((Map<?, ?>) answer).get("snapshot") : null;
        Acknowledgement.Builder said = Acknowledgement.builder();
        return words instanceof String ? said.message((String) words).build() : said.build();
      };

  private static final Endpoint<Acknowledgement> UPDATE_BY_CONTRACT =
      Endpoint.put("/api/team/v3/snapshots/contracts/{contract_id}/{timestamp}")
          .permission(MODIFY)
          .idempotent()
          .returning(ANY_ANSWER);
  private static final Endpoint<Acknowledgement> DELETE_BY_CONTRACT =
      Endpoint.delete("/api/team/v3/snapshots/contracts/{contract_id}/{timestamp}")
          .permission(MODIFY)
          .lookUp(GONE)
          .returning(ANY_ANSWER);

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public SnapshotsRouter(UpworkClient client) {
    this.client = client;
  }

  /** Gets the snapshot of a contract at a time. */
  public UpworkCall<Snapshot> getByContract(ContractReference contract, Instant time) {
    return client.call(GET_BY_CONTRACT, of(contract, SnapshotTimes.at(time)).build());
  }

  /** Changes what snapshots of a contract say. May be sent twice. */
  public UpworkCall<Acknowledgement> updateByContract(
      ContractReference contract, SnapshotTimes times, SnapshotUpdate update) {
    return client.call(UPDATE_BY_CONTRACT, update.in(of(contract, times)).build());
  }

  /**
   * Deletes snapshots of a contract. Not sent again once it may have arrived; when the outcome is
   * unknown, {@link #getByContract} shows whether they are there.
   */
  public UpworkCall<Acknowledgement> deleteByContract(
      ContractReference contract, SnapshotTimes times) {
    return client.call(DELETE_BY_CONTRACT, of(contract, times).build());
  }

  /**
   * Gets the snapshot of a contract at a time, as in the 2017 edition. The 2020 edition has {@link
   * #getByContract} in its place.
   */
  public UpworkCall<Snapshot> getByContractV2(ContractReference contract, Instant time) {
    return client.call(GET_BY_CONTRACT_V2, of(contract, SnapshotTimes.at(time)).build());
  }

  /**
   * Changes the memo of snapshots of a contract, as in the 2017 edition; {@link #updateByContract}
   * is what Upwork's clients send today. May be sent twice.
   *
   * @throws IllegalArgumentException if the memo is blank
   */
  public UpworkCall<Acknowledgement> updateByContractV2(
      ContractReference contract, SnapshotTimes times, String memo) {
    return client.call(UPDATE_BY_CONTRACT_V2, memo(of(contract, times), memo));
  }

  /**
   * Deletes snapshots of a contract, as in the 2017 edition; {@link #deleteByContract} is what
   * Upwork's clients send today. Not sent again once it may have arrived.
   */
  public UpworkCall<Acknowledgement> deleteByContractV2(
      ContractReference contract, SnapshotTimes times) {
    return client.call(DELETE_BY_CONTRACT_V2, of(contract, times).build());
  }

  /**
   * Gets the snapshot of a user at a time, as in the 2017 edition. The 2020 edition has {@link
   * #getByContract} in its place.
   *
   * @param companyId the id of the company, such as {@code 123abc}
   * @param username the user id, such as {@code john_freelancer}
   */
  public UpworkCall<Snapshot> getByUserV1(String companyId, String username, Instant time) {
    return client.call(GET_BY_USER_V1, of(companyId, username, SnapshotTimes.at(time)).build());
  }

  /**
   * Changes the memo of snapshots of a user, as in the 2017 edition; {@link #updateByContract} is
   * what Upwork's clients send today. May be sent twice.
   *
   * @throws IllegalArgumentException if the memo is blank
   */
  public UpworkCall<Acknowledgement> updateByUserV1(
      String companyId, String username, SnapshotTimes times, String memo) {
    return client.call(UPDATE_BY_USER_V1, memo(of(companyId, username, times), memo));
  }

  /**
   * Deletes snapshots of a user, as in the 2017 edition; {@link #deleteByContract} is what Upwork's
   * clients send today. Not sent again once it may have arrived.
   */
  public UpworkCall<Acknowledgement> deleteByUserV1(
      String companyId, String username, SnapshotTimes times) {
    return client.call(DELETE_BY_USER_V1, of(companyId, username, times).build());
  }

  private static Arguments.Builder of(ContractReference contract, SnapshotTimes times) {
    return times.in(Arguments.builder().path("contract_id", contract.value()));
  }

  private static Arguments.Builder of(String companyId, String username, SnapshotTimes times) {
    return times.in(Arguments.builder().path("company_id", companyId).path("username", username));
  }

  private static Arguments memo(Arguments.Builder arguments, String memo) {
    return arguments.set("memo", Required.filled("memo", memo)).build();
  }
}
