package io.github.upwork4j.sandbox;

import io.github.upwork4j.sandbox.internal.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plain HTTP client with a bearer token: the SDK is not used to test the sandbox. */
final class TestClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final UpworkSandbox sandbox;
  private final String token;

  TestClient(UpworkSandbox sandbox) {
    this(sandbox, sandbox.credentials().bearerToken());
  }

  private TestClient(UpworkSandbox sandbox, String token) {
    this.sandbox = sandbox;
    this.token = token;
  }

  /** A client for whom a user signed in. */
  static TestClient as(UpworkSandbox sandbox, String userReference) {
    OAuth2Session session = new OAuth2Session(sandbox);
    return new TestClient(sandbox, session.signIn(new Person(sandbox, userReference)).access());
  }

  /** An answer, and access to its members by a dotted path. */
  record Reply(int status, Map<String, List<String>> headers, String body) {
    Object at(String path) {
      Object value = json();
      for (String step : path.split("\\.", -1)) {
        value =
            step.matches("[0-9]+")
                ? ((List<?>) value).get(Integer.parseInt(step))
                : ((Map<?, ?>) value).get(step);
      }
      return value;
    }

    List<Object> list(String path) {
      return new ArrayList<>((List<?>) at(path));
    }

    Map<String, Object> object(String path) {
      Map<String, Object> object = new LinkedHashMap<>();
      ((Map<?, ?>) at(path)).forEach((name, value) -> object.put((String) name, value));
      return object;
    }

    /** The elements of a list, or the one that stands where a list could, or none. */
    List<Map<String, Object>> objects(String path) {
      Object value = at(path);
      if (value instanceof Map) {
        return List.of(object(path));
      }
      List<Map<String, Object>> objects = new ArrayList<>();
      int size = value instanceof List<?> list ? list.size() : 0;
      for (int i = 0; i < size; i++) {
        objects.add(object(path + "." + i));
      }
      return objects;
    }

    /** What a report has in a column, numbered from zero. */
    List<Object> column(int number) {
      List<Object> cells = new ArrayList<>();
      int rows = list("table.rows").size();
      for (int i = 0; i < rows; i++) {
        cells.add(at("table.rows." + i + ".c." + number + ".v"));
      }
      return cells;
    }

    List<Object> each(String path, String member) {
      List<Object> values = new ArrayList<>();
      list(path).forEach(element -> values.add(((Map<?, ?>) element).get(member)));
      return values;
    }

    Object json() {
      try {
        return Json.read(body);
      } catch (Json.MalformedJsonException e) {
        throw new AssertionError("not JSON: " + body, e);
      }
    }

    String message() {
      return (String) at("error.message");
    }

    String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }
  }

  /** Percent-encodes the value of a parameter. */
  static String enc(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Reply get(String pathAndQuery) {
    return send("GET", pathAndQuery, null, "");
  }

  Reply form(String path, String form) {
    return send("POST", path, "application/x-www-form-urlencoded", form);
  }

  Reply put(String path, String json) {
    return json("PUT", path, json);
  }

  Reply delete(String path) {
    return json("DELETE", path, "{}");
  }

  Reply json(String method, String path, String json) {
    return send(method, path, "application/json", json);
  }

  Reply send(String method, String pathAndQuery, String contentType, String body) {
    HttpRequest.Builder request =
        request(pathAndQuery)
            .header("Authorization", "Bearer " + token)
            .header("X-API-KEY", sandbox.credentials().jobsApiKey())
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (contentType != null) {
      request.header("Content-Type", contentType);
    }
    return send(request.build());
  }

  HttpRequest.Builder request(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + pathAndQuery));
  }

  Reply send(HttpRequest request) {
    try {
      return sendOrThrow(request);
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    }
  }

  Reply sendOrThrow(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
