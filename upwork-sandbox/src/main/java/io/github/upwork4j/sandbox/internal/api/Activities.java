package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.TeamPermission;
import io.github.upwork4j.sandbox.internal.http.Answer;
import io.github.upwork4j.sandbox.internal.http.ApiError;
import io.github.upwork4j.sandbox.internal.json.JsonObject;
import io.github.upwork4j.sandbox.internal.search.Page;
import io.github.upwork4j.sandbox.internal.world.Activity;
import io.github.upwork4j.sandbox.internal.world.ActivityList;
import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Team;
import io.github.upwork4j.sandbox.internal.world.User;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The activities of teams, and which contracts they are assigned to. The company's own id as the
 * team means the activities of the whole company. All calls are for those who hire for the team.
 *
 * <p>Not documented, and settled here: a code that a team has already is refused with the status of
 * all failures of these calls, 403; an unknown one is a 404 where it is read, changed or assigned,
 * and not counted where activities are archived.
 */
final class Activities {
  private final World world;
  private final ActivityList activities;
  private final Envelope envelope;

  Activities(World world, Envelope envelope) {
    this.world = world;
    this.activities = world.activities;
    this.envelope = envelope;
  }

  Answer list(Call call) {
    Team team = team(call);
    String search = call.params().firstOr("search", "").toLowerCase(Locale.ROOT);
    List<Object> found = new ArrayList<>();
    for (Activity activity : activities.of(team)) {
      String text = activity.code + " " + activity.description;
      if (text.toLowerCase(Locale.ROOT).contains(search)) {
        found.add(ActivityWire.whole(activity, /* counted= */ true));
      }
    }
    return answer("tasks", Texts.oneOrMany(page(call).of(found)));
  }

  /** Everything, unless a page is asked for: nothing in the answer says that there is more. */
  private static Page page(Call call) {
    return Page.parse("page", call.param("page"), Integer.MAX_VALUE, call.endpoint().pageMax());
  }

  Answer get(Call call) {
    Team team = team(call);
    List<Object> found = new ArrayList<>();
    for (String code : call.keys("code")) {
      found.add(ActivityWire.whole(find(team, code), /* counted= */ false));
    }
    return answer("tasks", Texts.oneOrMany(found));
  }

  Answer create(Call call) {
    Team team = team(call);
    String code = call.require("code");
    if (activities.find(team, code).isPresent()) {
      throw ApiError.forbidden("There is an activity with the code " + code + " already");
    }
    List<Contract> contracts = contracts(call);
    Activity activity =
        activities.add(
            team, "", code, call.require("description"), call.params().firstOr("url", ""));
    if (contracts != null) {
      activity.contracts.addAll(contracts);
    }
    return answer("tasks", ActivityWire.created(activity));
  }

  Answer update(Call call) {
    Activity activity = find(team(call), call.argument("code"));
    List<Contract> contracts = contracts(call);
    activity.description = call.require("description");
    activity.url = call.params().firstOr("url", activity.url);
    if (contracts != null) {
      activity.contracts.clear();
      activity.contracts.addAll(contracts);
    }
    return answer("tasks", new JsonObject().put("message", "updated"));
  }

  /** The contracts to assign; null when the call does not say. */
  private @Nullable List<Contract> contracts(Call call) {
    String references = call.param("engagements");
    if (references == null) {
      return "1".equals(call.param("all_in_company")) ? ownContracts() : null;
    }
    List<Contract> contracts = new ArrayList<>();
    for (String reference : references.split(";", -1)) {
      contracts.add(contract(reference));
    }
    return contracts;
  }

  private List<Contract> ownContracts() {
    List<Contract> contracts = new ArrayList<>(world.hiring.contracts());
    contracts.removeIf(contract -> !isHiringFor(contract.team));
    return contracts;
  }

  Answer archive(Call call) {
    return touch(call, activity -> activity.archived = true);
  }

  Answer unarchive(Call call) {
    return touch(call, activity -> activity.archived = false);
  }

  private Answer touch(Call call, Consumer<Activity> change) {
    Team team = team(call);
    int touched = 0;
    for (String code : call.keys("code")) {
      touched += activities.find(team, code).map(activity -> changed(activity, change)).orElse(0);
    }
    return answer("tasks", Integer.toString(touched));
  }

  private static int changed(Activity activity, Consumer<Activity> change) {
    change.accept(activity);
    return 1;
  }

  /** Replaces what there is at each level that the records name: a team, or one user in it. */
  Answer replace(Call call) {
    company(call);
    List<ActivityRecords.Row> rows = ActivityRecords.read(call.require("data"));
    List<Team> teams = new ArrayList<>(); // all of them before anything changes
    for (ActivityRecords.Row row : rows) {
      teams.add(teamOf(row.companyId, row.teamId.isEmpty() ? row.companyId : row.teamId));
    }
    for (int i = 0; i < rows.size(); i++) {
      activities.removeAll(teams.get(i), rows.get(i).userId);
    }
    for (int i = 0; i < rows.size(); i++) {
      ActivityRecords.Row row = rows.get(i);
      activities.add(teams.get(i), row.userId, row.code, row.description, row.url);
    }
    return answer("tasks", Integer.toString(rows.size()));
  }

  Answer assign(Call call) {
    Team team = team(call);
    Contract contract = contract(call.argument("engagement"));
    List<Activity> assigned = new ArrayList<>();
    codes(call).forEach(code -> assigned.add(find(team, code)));
    activities.assign(contract, assigned);
    return answer("tasks", "");
  }

  Answer listOfContract(Call call) {
    Contract contract = ownContract(call);
    List<Activity> assigned = activities.assignedTo(contract);
    assigned.removeIf(activity -> activity.archived);
    return answer("task_sets", ActivityWire.sets(page(call).of(assigned)));
  }

  Answer assignToContract(Call call) {
    Contract contract = ownContract(call);
    Team company = Team.find(Team.COMPANY_ID).orElseThrow(IllegalStateException::new);
    List<Activity> assigned = new ArrayList<>();
    for (String code : codes(call)) {
      assigned.add(activities.find(contract.team, code).orElseGet(() -> find(company, code)));
    }
    activities.assign(contract, assigned);
    return answer("message", "assigned");
  }

  private static List<String> codes(Call call) {
    String codes = call.param("tasks");
    return codes == null ? List.of() : List.of(codes.split(";", -1));
  }

  private Contract ownContract(Call call) {
    if (!isHiring()) {
      throw ApiError.forbidden("No access to company with this contract");
    }
    return contract(call.argument("engagement_ref"));
  }

  private Contract contract(String reference) {
    return world
        .hiring
        .contract(reference)
        .filter(contract -> isHiringFor(contract.team))
        .orElseThrow(() -> ApiError.forbidden("No access to company with this contract"));
  }

  private Activity find(Team team, String code) {
    return activities
        .find(team, code)
        .orElseThrow(() -> ApiError.notFound("There is no activity with the code " + code));
  }

  /** The documents have the time of the server as a text in these calls. */
  private Answer answer(String root, Object payload) {
    return Answer.json(
        200,
        envelope
            .open()
            .put("server_time", Long.toString(envelope.serverTime()))
            .put(root, payload));
  }

  private boolean isHiring() {
    User user = envelope.user();
    return user != null && user.permissions.contains(TeamPermission.MANAGE_EMPLOYMENT);
  }

  private boolean isHiringFor(Team team) {
    User user = envelope.user();
    return user != null && user.may(TeamPermission.MANAGE_EMPLOYMENT, team);
  }

  private void company(Call call) {
    if (!isHiring()) {
      throw ApiError.forbidden("No access to company");
    }
    companyOf(call.argument("company_id"));
  }

  private Team team(Call call) {
    company(call);
    return teamOf(call.argument("company_id"), call.argument("team_id"));
  }

  private static Team companyOf(String companyId) {
    return Team.find(companyId).orElseThrow(() -> ApiError.forbidden("No access to company"));
  }

  /** A team of the company, or below the team, that stands where the company does. */
  private Team teamOf(String companyId, String teamId) {
    Team company = companyOf(companyId);
    return Team.find(teamId)
        .filter(team -> team.equals(company) || team.isBelow(company))
        .filter(this::isHiringFor)
        .orElseThrow(() -> ApiError.forbidden("No access to team"));
  }
}
