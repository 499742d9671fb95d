package io.github.upwork4j.hr.activity;

import io.github.upwork4j.endpoint.Listing;
import io.github.upwork4j.wire.Wire;
import io.github.upwork4j.wire.WireModel;
import io.github.upwork4j.wire.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * How the activities of a contract come: in one set or several. They are read into one list, each
 * activity with what is true of its set, which may come before or after the activities.
 */
final class ActivitySets {
  private static final WireModel<Group> SET =
      WireModel.of("set of activities", Group::new, group -> group)
          .field("tasks", Wire.list("task", ContractActivity.WIRE), Group::activities)
          .field("type", Wire.TEXT, (group, type) -> group.add(b -> b.setType(type)))
          .field("required", Wire.FLAG, (group, flag) -> group.add(b -> b.choiceRequired(flag)))
          .field("hash", Wire.TEXT, (group, hash) -> group.add(b -> b.setHash(hash)))
          .rest((group, unknown) -> {});

  private static final WireType<Listing<Group>> SETS = Listing.of("task_set", SET);

  static final WireType<Listing<ContractActivity>> LISTING =
      json -> {
        List<ContractActivity> all = new ArrayList<>();
        Listing<Group> sets = SETS.read(json);
        if (sets != null) {
          sets.elements().forEach(set -> set.addTo(all));
        }
        return Listing.of(all, OptionalLong.empty());
      };

  private ActivitySets() {}

  private static final class Group {
    private final List<Consumer<ContractActivity.Builder>> ofAll = new ArrayList<>();
    private List<ContractActivity> activities = List.of();

    void activities(List<ContractActivity> read) {
      activities = read;
    }

    void add(Consumer<ContractActivity.Builder> change) {
      ofAll.add(change);
    }

    void addTo(List<ContractActivity> all) {
      for (ContractActivity activity : activities) {
        ContractActivity.Builder builder = activity.toBuilder();
        ofAll.forEach(change -> change.accept(builder));
        all.add(builder.build());
      }
    }
  }
}
