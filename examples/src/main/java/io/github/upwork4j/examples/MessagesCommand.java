package io.github.upwork4j.examples;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.messages.MessagesApi;
import io.github.upwork4j.messages.Room;
import io.github.upwork4j.messages.RoomId;
import io.github.upwork4j.messages.RoomQuery;
import io.github.upwork4j.messages.Story;
import io.github.upwork4j.messages.StoryDraft;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists rooms, and reads and sends the messages in one. */
@Command(
    name = "messages",
    description = "Lists rooms, and reads and sends the messages in one.",
    sortOptions = false)
final class MessagesCommand implements Runnable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Option(
      names = "--company",
      paramLabel = "ID",
      defaultValue = "mycompany",
      description = "The company, team or user; that of the sandbox if not given.")
  String company = "";

  @Option(names = "--room", paramLabel = "ID", description = "The room to read.")
  @Nullable String room;

  @Option(names = "--send", paramLabel = "TEXT", description = "Says something in that room.")
  @Nullable String text;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The last N messages; ${DEFAULT-VALUE} where not said.")
  int limit;

  @Mixin HelpOption help = new HelpOption();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  MessagesCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    if (room == null && text != null) {
      throw new IllegalArgumentException("Say --room: a message goes to one.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Connection connection = Connection.open(environment, spec.commandLine().getErr())) {
      MessagesApi messages = MessagesApi.of(connection.client());
      if (room == null) {
        listRooms(messages, out);
        return;
      }
      RoomId id = RoomId.of(room);
      if (text != null) {
        messages.stories().send(company, id, StoryDraft.of(text)).execute();
      }
      read(messages, id, out);
    }
  }

  private void listRooms(MessagesApi messages, PrintWriter out) {
    TextTable table = new TextTable(20, 46, 12, 18);
    table.row("ROOM", "NAME", "TYPE", "LAST ACTIVE");
    int rooms = 0;
    for (Room each : messages.rooms().list(company, RoomQuery.all()).all()) {
      table.row(
          each.id().value(),
          each.name().orElse(""),
          each.type().map(Object::toString).orElse(""),
          each.lastActiveAt().map(MessagesCommand::time).orElse(""));
      rooms++;
    }
    out.println(table);
    out.println(rooms + " rooms");
  }

  /** Upwork sends the newest first; people read the other way round. */
  private void read(MessagesApi messages, RoomId id, PrintWriter out) {
    List<Story> stories =
        new ArrayList<>(
            messages.stories().list(company, id, PageRequest.first(limit)).execute().items());
    Collections.reverse(stories);
    for (Story story : stories) {
      out.printf(
          "%s  %-12s %s%n",
          story.createdAt().map(MessagesCommand::time).orElse(" ".repeat(16)),
          story.userId().orElse(""),
          story.message().orElse(""));
    }
    out.println(stories.size() + " messages");
  }

  private static String time(Instant instant) {
    return TIME.format(instant.atOffset(ZoneOffset.UTC));
  }
}
