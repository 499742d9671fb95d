package io.github.upwork4j.endpoint;

import com.squareup.moshi.JsonReader;
import io.github.upwork4j.error.UpworkException;
import io.github.upwork4j.http.Replay;
import io.github.upwork4j.wire.WireType;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * One documented endpoint: verb and path, the key permission it needs, where its parameters go,
 * whether it may be sent twice, and what comes back. Immutable; declared once, as a constant:
 *
 * <pre>{@code
 * private static final Endpoint<JobPosting> GET =
 *     Endpoint.get("/api/hr/v2/jobs/{job_key}")
 *         .permission("View your job posts")
 *         .returning("job", JobPosting.WIRE);
 * }</pre>
 *
 * <p>Paths below {@code /api/} are sent with the suffix {@code .json}, as documented.
 *
 * @param <T> what comes back
 */
public final class Endpoint<T> {
  private final Declaration declaration;
  private final List<WireType<? extends T>> types;
  private final JsonReader.@Nullable Options roots;
  private final @Nullable T otherwise;

  Endpoint(Declaration declaration, List<String> roots, List<WireType<? extends T>> types) {
    this(declaration, roots, types, null);
  }

  private Endpoint(
      Declaration declaration,
      List<String> roots,
      List<WireType<? extends T>> types,
      @Nullable T otherwise) {
    this.declaration = new Declaration(declaration);
    this.types = types;
    this.otherwise = otherwise;
    this.roots = roots.isEmpty() ? null : JsonReader.Options.of(roots.toArray(new String[0]));
  }

  /** Declares a GET. Its parameters go into the query; it may be sent again. */
  public static Declaration get(String path) {
    return new Declaration("GET", path, Placement.QUERY, Replay.SAFE);
  }

  /** Declares a POST. Its parameters go into a form. */
  public static Declaration post(String path) {
    return new Declaration("POST", path, Placement.FORM, Replay.UNSAFE);
  }

  /** Declares a PUT. Its parameters go into a JSON object. */
  public static Declaration put(String path) {
    return new Declaration("PUT", path, Placement.JSON, Replay.UNSAFE);
  }

  /** Declares a DELETE. Its parameters go into a JSON object. */
  public static Declaration delete(String path) {
    return new Declaration("DELETE", path, Placement.JSON, Replay.UNSAFE);
  }

  /** Where the parameters of an endpoint go. */
  public enum Placement {
    /** Into the query. */
    QUERY,
    /** Into a form body. */
    FORM,
    /** Into a body that is a JSON object. */
    JSON
  }

  /** The HTTP method as documented. */
  public String method() {
    return declaration.method;
  }

  /** The documented path, with its arguments as names in braces, without {@code .json}. */
  public String pathTemplate() {
    return declaration.template.toString();
  }

  /** The key permission it needs, in the documentation's words; empty for none. */
  public Optional<String> permission() {
    return Optional.ofNullable(declaration.permission);
  }

  /** Where its parameters go. */
  public Placement placement() {
    return declaration.placement;
  }

  /** The one parameter that holds all others as the text of a JSON object; empty if none does. */
  public Optional<String> wrapper() {
    return Optional.ofNullable(declaration.wrapper);
  }

  /** Whether it may be sent a second time. */
  public Replay replay() {
    return declaration.replay;
  }

  /** What to look at when it is unclear whether a call was carried out, as a sentence. */
  public Optional<String> lookUp() {
    return Optional.ofNullable(declaration.lookUp);
  }

  /**
   * Returns the path of one call, percent-encoded.
   *
   * @throws IllegalArgumentException if a path argument is missing
   */
  public String path(Arguments arguments) {
    return declaration.template.fill(arguments);
  }

  /** The fields of the answer that may hold the value; null if the whole answer is the value. */
  public JsonReader.@Nullable Options roots() {
    return roots;
  }

  /** The form of the value under the root of that index; 0 for the whole answer. */
  public WireType<? extends T> type(int root) {
    return types.get(root);
  }

  /** What an answer of success stands for that cannot be read; null if it is an error. */
  public @Nullable T otherwise() {
    return otherwise;
  }

  /** Returns the error that an answer of status 200 holds in place of its value, if it does. */
  public Optional<UpworkException> hiddenError(String body, int status, Headers headers) {
    return declaration.hiddenError == null
        ? Optional.empty()
        : declaration.hiddenError.in(body, status, headers);
  }

  @Override
  public String toString() {
    return declaration.method + " " + declaration.template;
  }

  /** An endpoint of which it is not yet said what comes back. */
  public static final class Declaration {
    private final String method;
    private final String path;
    private PathTemplate template;
    private Placement placement;
    private Replay replay;
    private @Nullable String permission;
    private @Nullable String lookUp;
    private @Nullable HiddenError hiddenError;
    private @Nullable String wrapper;

    private Declaration(String method, String path, Placement placement, Replay replay) {
      this.method = method;
      this.path = path;
      this.template = new PathTemplate(path, path.startsWith("/api/") ? ".json" : "");
      this.placement = placement;
      this.replay = replay;
    }

    /** Copies what was said so far, so that an endpoint does not change with its declaration. */
    private Declaration(Declaration said) {
      this.method = said.method;
      this.path = said.path;
      this.template = said.template;
      this.placement = said.placement;
      this.replay = said.replay;
      this.permission = said.permission;
      this.lookUp = said.lookUp;
      this.hiddenError = said.hiddenError;
      this.wrapper = said.wrapper;
    }

    /** The key permission, in the documentation's words. */
    public Declaration permission(String permission) {
      this.permission = permission;
      return this;
    }

    /** Sends the path as it stands, without {@code .json}. */
    public Declaration withoutSuffix() {
      this.template = new PathTemplate(path, "");
      return this;
    }

    /** Puts the parameters elsewhere than is usual for the verb. */
    public Declaration in(Placement placement) {
      this.placement = placement;
      return this;
    }

    /**
     * Makes one JSON object of all parameters and sends it as the text of {@code parameter}, which
     * goes where parameters of the verb go.
     */
    public Declaration wrappedIn(String parameter) {
      this.wrapper = parameter;
      return this;
    }

    /** A second time has no effect beyond the first, so it may be sent again. */
    public Declaration idempotent() {
      this.replay = Replay.IDEMPOTENT;
      return this;
    }

    /**
     * It moves money: sent again only if it never left this machine.
     *
     * @param lookUp what to look at when the outcome is unclear, as a sentence
     */
    public Declaration payment(String lookUp) {
      this.replay = Replay.PAYMENT;
      return lookUp(lookUp);
    }

    /** What to look at when the outcome of a call is unclear, as a sentence. */
    public Declaration lookUp(String sentence) {
      this.lookUp = sentence;
      return this;
    }

    /** It answers 200 to what it refuses; {@code error} recognises that. */
    public Declaration hidingErrors(HiddenError error) {
      this.hiddenError = error;
      return this;
    }

    /** The value stands under the field {@code root} of the answer. */
    public <T> Endpoint<T> returning(String root, WireType<T> type) {
      return new Endpoint<>(this, List.of(root), List.of(type));
    }

    /** The value stands under one of two fields, in a form of its own under each. */
    public <T> Endpoint<T> returning(
        String root, WireType<T> type, String otherRoot, WireType<T> otherType) {
      return new Endpoint<>(this, List.of(root, otherRoot), List.of(type, otherType));
    }

    /** The whole answer is the value. */
    public <T> Endpoint<T> returning(WireType<T> type) {
      return new Endpoint<>(this, List.of(), List.of(type));
    }

    /**
     * The whole answer is the value. What comes is not documented well enough to insist: no body,
     * or anything but {@code type}, stands for {@code otherwise}, since the change is made by then.
     * A page of HTML is an error nevertheless: it does not come from Upwork's API.
     */
    public <T> Endpoint<T> returning(WireType<T> type, T otherwise) {
      return new Endpoint<>(this, List.of(), List.of(type), otherwise);
    }

    /** Its pages are asked for with a parameter {@code offset;count}. */
    public OffsetPaging paged(String parameter) {
      return new OffsetPaging(this, parameter, null);
    }

    /** Its pages are asked for with a parameter for the offset and one for the count. */
    public OffsetPaging paged(String offsetParameter, String countParameter) {
      return new OffsetPaging(this, offsetParameter, countParameter);
    }

    /** Its pages are asked for with a parameter for a cursor and one for the count. */
    public CursorPaging pagedByCursor(String cursorParameter, String countParameter) {
      return new CursorPaging(this, cursorParameter, countParameter);
    }
  }
}
