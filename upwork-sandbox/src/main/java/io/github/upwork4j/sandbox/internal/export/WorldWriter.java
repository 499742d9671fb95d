package io.github.upwork4j.sandbox.internal.export;

import io.github.upwork4j.sandbox.internal.world.Contract;
import io.github.upwork4j.sandbox.internal.world.Market;
import io.github.upwork4j.sandbox.internal.world.Messenger;
import io.github.upwork4j.sandbox.internal.world.Room;
import io.github.upwork4j.sandbox.internal.world.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a world, in the order in which its parts build on each other. */
final class WorldWriter {
  private final World world;
  private final Messenger messenger;
  private final Index index;

  WorldWriter(World world) {
    this.world = world;
    this.messenger = world.messenger();
    this.index = new Index(world.freelancers(), world.users);
  }

  Members write() {
    Market market = world.market;
    Members members =
        new Members()
            .put("format", WorldReader.FORMAT)
            .put("seed", market.seed)
            .put("begun", market.begun)
            .put("time", world.now());
    if (!market.jobsGenerated) {
      members.all("jobs", market.jobs(), JobFormat::write);
    }
    if (!market.freelancersGenerated) {
      members.all("freelancers", market.freelancers, FreelancerFormat::write);
    }
    return members
        .put("client", ClientFormat.write(world.client))
        .all("users", world.users.all(), UserFormat::write)
        .all("postings", world.postings(), posting -> PostingFormat.write(posting, index))
        .all(
            "applications",
            world.hiring.applications(),
            one -> in(messenger.ofApplication(one.id), ApplicationFormat.write(one)))
        .all(
            "offers",
            world.hiring.offers(),
            one -> in(messenger.ofOffer(one.id), OfferFormat.write(one, index)))
        .all("contracts", world.hiring.contracts(), this::contract)
        .all("activities", world.activities.all(), ActivityFormat::write)
        .all("timeLog", world.timeLog.entries(), WorkFormat::write)
        .put("billedUntil", world.ledger.openFrom())
        .all("payments", world.ledger.payments(), PaymentFormat::write)
        .all("rooms", messenger.rooms(), room -> RoomFormat.write(room, index))
        .put("lastNumbers", NumbersFormat.write(world.lastNumbers()));
  }

  private Members contract(Contract contract) {
    return in(messenger.ofContract(contract.reference), ContractFormat.write(contract));
  }

  private static Members in(Optional<Room> room, Members members) {
    @Nullable String id = room.map(one -> one.id).orElse(null);
    return members.some("room", id);
  }
}
