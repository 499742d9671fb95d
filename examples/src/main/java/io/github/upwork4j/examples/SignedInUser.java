package io.github.upwork4j.examples;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.UpworkClient;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Whom a client's calls are made for. */
final class SignedInUser {
  private final String reference;
  private final String firstName;
  private final String lastName;

  private SignedInUser(Map<?, ?> user, Map<?, ?> info) {
    this.reference = text(info, "ref");
    this.firstName = text(user, "first_name");
    this.lastName = text(user, "last_name");
  }

  /** Calls Authenticated User; key permission: "Access your basic info". */
  static SignedInUser of(UpworkClient client) {
    String answer = client.raw().get("/api/auth/v1/info.json", Map.of()).execute();
    try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(answer))) {
      Map<?, ?> all = object(json.readJsonValue());
      return new SignedInUser(object(all.get("auth_user")), object(all.get("info")));
    } catch (IOException e) {
      throw new IllegalStateException("Upwork's answer is no JSON", e);
    }
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map ? (Map<?, ?>) value : Map.of();
  }

  private static String text(Map<?, ?> object, String name) {
    @Nullable Object value = object.get(name);
    return value == null ? "" : value.toString();
  }

  /** What Upwork knows the user by. */
  String reference() {
    return reference;
  }

  String firstName() {
    return firstName;
  }

  String name() {
    return (firstName + " " + lastName).strip();
  }
}
