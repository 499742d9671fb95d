package io.github.upwork4j.hr.activity;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.Acknowledgement;
import io.github.upwork4j.PageRequest;
import io.github.upwork4j.PagedCall;
import io.github.upwork4j.UpworkCall;
import io.github.upwork4j.UpworkClient;
import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.endpoint.Endpoint;
import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.endpoint.PagedEndpoint;
import io.github.upwork4j.endpoint.Required;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireType;
import java.io.IOException;
import java.util.List;

/**
 * The activities of teams and contracts, which the documentation also calls tasks. All calls are
 * for users with hiring permissions. Where a call takes the id of a team, that of the company
 * stands for the whole company, and for a company without teams. Documentation: Activities.
 */
public final class ActivitiesRouter {
  private static final String VIEW = "View task codes";
  private static final String MODIFY = "Modify task codes";

  private static final WireType<Listing<Activity>> ACTIVITIES = Listing.of("task", Activity.WIRE);

  private static final PagedEndpoint<Activity> LIST =
      Endpoint.get("/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/tasks")
          .permission(VIEW)
          .paged("page")
          .returning("tasks", ACTIVITIES);
  private static final PagedEndpoint<ContractActivity> LIST_BY_CONTRACT =
      Endpoint.get("/api/tasks/v2/tasks/contracts/{engagement_ref}")
          .permission(VIEW)
          .paged("page")
          .returning("task_sets", ActivitySets.LISTING);
  private static final Endpoint<List<Activity>> GET =
      Endpoint.get("/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/tasks/{code}")
          .permission(VIEW)
          .returning("tasks", ActivitiesRouter::readAll);
  private static final Endpoint<Activity> CREATE =
      Endpoint.post("/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/tasks")
          .permission(MODIFY)
          .lookUp("Get the activity by its code before you create it again.")
          .returning("tasks", Activity.WIRE);
  private static final Endpoint<Acknowledgement> UPDATE =
      Endpoint.put("/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/tasks/{code}")
          .permission(MODIFY)
          .idempotent()
          .returning("tasks", Acknowledgement.WIRE);
  private static final Endpoint<Acknowledgement> ASSIGN =
      Endpoint.put(
              "/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/engagements/{engagement}/tasks")
          .permission(MODIFY)
          .idempotent()
          .returning("tasks", Acknowledgement.WORDS);
  private static final Endpoint<Acknowledgement> ASSIGN_BY_CONTRACT =
      Endpoint.put("/api/tasks/v2/tasks/contracts/{engagement_ref}")
          .permission(MODIFY)
          .idempotent()
          .returning("message", Acknowledgement.WORDS);
  private static final Endpoint<Integer> ARCHIVE =
      Endpoint.put("/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/archive/{code}")
          .permission(MODIFY)
          .lookUp("Get the activities by their codes to see where they stand.")
          .returning("tasks", Wire.INTEGER);
  private static final Endpoint<Integer> UNARCHIVE =
      Endpoint.put("/api/otask/v1/tasks/companies/{company_id}/teams/{team_id}/unarchive/{code}")
          .permission(MODIFY)
          .lookUp("Get the activities by their codes to see where they stand.")
          .returning("tasks", Wire.INTEGER);
  private static final Endpoint<Integer> UPDATE_BATCH =
      Endpoint.put("/api/otask/v1/tasks/companies/{company_id}/tasks/batch")
          .permission(MODIFY)
          .lookUp("List the activities of the team or company before you replace them again.")
          .returning("tasks", Wire.INTEGER);

  private static List<Activity> readAll(JsonReader json) throws IOException {
    Listing<Activity> activities = ACTIVITIES.read(json);
    return activities == null ? List.of() : activities.elements();
  }

  private final UpworkClient client;

  /** Makes a router; users get one from {@code HrApi}. */
  public ActivitiesRouter(UpworkClient client) {
    this.client = client;
  }

  /**
   * Lists the activities of a team, archived ones too. Needs the permission "View task codes".
   *
   * @param companyId the id of the company, such as {@code 123abc}
   */
  public PagedCall<Activity> list(String companyId, String teamId, ActivityQuery query) {
    return client.call(LIST, query.arguments(companyId, teamId), query.page());
  }

  /**
   * Lists the activities that a contract is assigned to. Needs the permission "View task codes".
   */
  public PagedCall<ContractActivity> listByContract(ContractReference contract, PageRequest page) {
    return client.call(LIST_BY_CONTRACT, Arguments.path("engagement_ref", contract.value()), page);
  }

  /**
   * Gets activities of a team by their codes. Needs the permission "View task codes".
   *
   * @param codes one code or more
   * @throws IllegalArgumentException if there are none
   */
  public UpworkCall<List<Activity>> get(String companyId, String teamId, List<String> codes) {
    return client.call(GET, codes(companyId, teamId, codes));
  }

  /**
   * Creates an activity and gets it. Needs the permission "Modify task codes". Not sent again once
   * it may have arrived; when the outcome is unknown, {@link #get} shows whether it is there.
   */
  public UpworkCall<Activity> create(String companyId, String teamId, ActivityDraft activity) {
    return client.call(CREATE, activity.arguments(companyId, teamId));
  }

  /** Changes an activity. Needs the permission "Modify task codes". May be sent twice. */
  public UpworkCall<Acknowledgement> update(
      String companyId, String teamId, String code, ActivityUpdate update) {
    return client.call(UPDATE, update.arguments(companyId, teamId, code));
  }

  /**
   * Assigns a contract to activities of a team, in place of those it was assigned to. Needs the
   * permission "Modify task codes". May be sent twice.
   *
   * @param codes the codes of the activities; none takes the contract from all of them
   * @throws IllegalArgumentException if a code is blank or holds a semicolon
   */
  public UpworkCall<Acknowledgement> assign(
      String companyId, String teamId, ContractReference contract, List<String> codes) {
    return client.call(
        ASSIGN,
        tasks(
            Arguments.builder()
                .path("company_id", companyId)
                .path("team_id", teamId)
                .path("engagement", contract.value()),
            codes));
  }

  /**
   * Assigns a contract to activities, in place of those it was assigned to. Needs the permission
   * "Modify task codes". May be sent twice.
   *
   * @param codes the codes of the activities; none takes the contract from all of them
   * @throws IllegalArgumentException if a code is blank or holds a semicolon
   */
  public UpworkCall<Acknowledgement> assign(ContractReference contract, List<String> codes) {
    return client.call(
        ASSIGN_BY_CONTRACT,
        tasks(Arguments.builder().path("engagement_ref", contract.value()), codes));
  }

  /**
   * Archives activities of a team, and gets how many. Needs the permission "Modify task codes". Not
   * sent again once it may have arrived.
   *
   * @param codes one code or more
   * @throws IllegalArgumentException if there are none
   */
  public UpworkCall<Integer> archive(String companyId, String teamId, List<String> codes) {
    return client.call(ARCHIVE, codes(companyId, teamId, codes));
  }

  /**
   * Takes activities of a team out of the archive, and gets how many. Needs the permission "Modify
   * task codes". Not sent again once it may have arrived.
   *
   * @param codes one code or more
   * @throws IllegalArgumentException if there are none
   */
  public UpworkCall<Integer> unarchive(String companyId, String teamId, List<String> codes) {
    return client.call(UNARCHIVE, codes(companyId, teamId, codes));
  }

  /**
   * Replaces activities: of each level that a record names (the company, a team, a user of a team)
   * all that is there is deleted, and the records of that level are created. Gets how many there
   * are. It gives no control over the contracts they are assigned to, nor over what is archived:
   * the documentation says to use it at one's own risk. Needs the permission "Modify task codes".
   * Not sent again once it may have arrived.
   *
   * @throws IllegalArgumentException if there are no records, or the company's id holds {@code
   *     <br>}
   */
  public UpworkCall<Integer> updateBatch(String companyId, List<ActivityRecord> records) {
    if (records.isEmpty()) {
      throw new IllegalArgumentException("a batch needs at least one record");
    }
    return client.call(
        UPDATE_BATCH,
        Arguments.builder()
            .path("company_id", companyId)
            .set("data", ActivityRecord.csv(companyId, records))
            .build());
  }

  private static Arguments codes(String companyId, String teamId, List<String> codes) {
    return Arguments.builder()
        .path("company_id", companyId)
        .path("team_id", teamId)
        .path("code", codes)
        .build();
  }

  /** No codes are sent as an empty text, which is what the documents have for none. */
  private static Arguments tasks(Arguments.Builder path, List<String> codes) {
    Required.allFilled("codes", codes);
    return (codes.isEmpty() ? path.set("tasks", "") : path.setList("tasks", codes, ';')).build();
  }
}
