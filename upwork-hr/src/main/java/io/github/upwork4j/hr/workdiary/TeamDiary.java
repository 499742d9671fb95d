package io.github.upwork4j.hr.workdiary;

import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.hr.ContractReference;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the diary of a team comes: the entries, and beside them users and contracts by their ids,
 * either within {@code data} or at the top of the answer. They are read into one list, each entry
 * with its user and its contract.
 */
final class TeamDiary {
  private static final WireModel<TeamDiary> DATA = fields().rest((diary, unknown) -> {});

  private static final WireModel<TeamDiary> ANSWER =
      fields().field("data", DATA, TeamDiary::takeOver).rest((diary, unknown) -> {});

  /** Reads as nothing where there are no entries, not even none: that is another answer. */
  static final WireType<Listing<TeamDiaryEntry>> LISTING =
      json -> {
        TeamDiary diary = ANSWER.read(json);
        return diary == null ? null : diary.listing();
      };

  private @Nullable List<TeamDiaryEntry> entries;
  private OptionalLong total = OptionalLong.empty();
  private Map<String, DiaryMember> users = Map.of();
  private Map<String, DiaryContract> contracts = Map.of();

  private TeamDiary() {}

  private static WireModel.Fields<TeamDiary, TeamDiary> fields() {
    return WireModel.of("team diary", TeamDiary::new, (TeamDiary diary) -> diary)
        .field("snapshots", Wire.list(TeamDiaryEntry.WIRE), (diary, read) -> diary.entries = read)
        .field("total", Wire.LONG, (diary, read) -> diary.total = OptionalLong.of(read))
        .field("users", Wire.map(DiaryMember.WIRE), (diary, read) -> diary.users = read)
        .field("contracts", Wire.map(DiaryContract.WIRE), (diary, read) -> diary.contracts = read);
  }

  private void takeOver(TeamDiary data) {
    entries = data.entries;
    total = data.total;
    users = data.users;
    contracts = data.contracts;
  }

  private @Nullable Listing<TeamDiaryEntry> listing() {
    return entries == null
        ? null
        : Listing.of(
            entries.stream().map(this::withNames).collect(Collectors.toUnmodifiableList()), total);
  }

  private TeamDiaryEntry withNames(TeamDiaryEntry entry) {
    TeamDiaryEntry.Builder named = entry.toBuilder();
    if (entry.user().isEmpty()) {
      entry.userId().map(users::get).ifPresent(named::user);
    }
    if (entry.contract().isEmpty()) {
      Optional<String> id = entry.contractId().map(ContractReference::value);
      id.map(contracts::get).ifPresent(named::contract);
    }
    return named.build();
  }
}
