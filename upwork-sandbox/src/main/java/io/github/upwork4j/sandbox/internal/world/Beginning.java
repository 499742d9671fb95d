package io.github.upwork4j.sandbox.internal.world;

import java.time.Instant;
import java.util.List;

/** Makes what a client has done up to the beginning of a generated world. */
final class Beginning {
  private final World world;
  private final Market market;

  Beginning(World world) {
    this.world = world;
    this.market = world.market;
  }

  void generate() {
    Phrases phrases = new Phrases(world.places);
    List<Posting> postings =
        new PostingGenerator(phrases, world.taxonomy, market.begun)
            .generate(market.dice(4), market.keys);
    postings.forEach(world::add);
    Hiring hiring = world.hiring;
    new ContractGenerator(phrases, world.today())
        .generate(market.dice(5), market.freelancers)
        .forEach(hiring::add);
    world.activities.generate(hiring.contracts());
    logWork(market.begun);
    hiring.begin(postings.get(0), market.freelancers.get(0), world.users.all().get(1));
  }

  private void logWork(Instant now) {
    for (Contract contract : world.hiring.contracts()) {
      if (contract.hourly) {
        Dice dice = new Dice(market.seed * 31 + Long.parseLong(contract.reference));
        world.timeLog.generate(dice, contract, world.today());
        world.timeLog.generateToday(contract, now);
      } else {
        world.hiring.generateMilestones(contract);
      }
    }
    world.timeLog.sort();
    world.keepBooks();
    world.ledger.sort();
  }
}
