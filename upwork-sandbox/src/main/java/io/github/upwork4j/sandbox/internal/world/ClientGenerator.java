package io.github.upwork4j.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes the clients of the market. */
final class ClientGenerator {
  private static final int COUNT = 120;

  private final Phrases phrases;
  private final Places places;
  private final Instant now;

  ClientGenerator(Phrases phrases, Places places, Instant now) {
    this.phrases = phrases;
    this.places = places;
    this.now = now;
  }

  List<Client> generate(Dice dice) {
    List<Client> clients = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      clients.add(client(dice));
    }
    return clients;
  }

  private Client client(Dice dice) {
    Client.Builder client = new Client.Builder();
    client.name = phrases.company(dice);
    Places.City city = dice.pick(places.cities, candidate -> candidate.weight);
    client.city = dice.percent(12) ? null : city;
    client.jobsPosted = dice.between(1, dice.percent(30) ? 80 : 8);
    client.paymentVerified = dice.percent(72);
    client.since = now.minus(Duration.ofDays(dice.between(30, 3000)));
    boolean hired = client.paymentVerified && dice.percent(80);
    if (hired) {
      client.hires = dice.between(1, client.jobsPosted);
      client.reviews = dice.between(0, client.hires);
      client.totalHours = client.hires * dice.between(0, 300);
      client.totalCharge =
          BigDecimal.valueOf(client.hires * (long) dice.between(5_000, 400_000), 2);
    }
    if (client.reviews > 0) {
      client.feedback =
          dice.percent(35)
              ? BigDecimal.valueOf(5)
              : BigDecimal.valueOf(dice.between(250, 499), 2).stripTrailingZeros();
    }
    return new Client(client);
  }
}
