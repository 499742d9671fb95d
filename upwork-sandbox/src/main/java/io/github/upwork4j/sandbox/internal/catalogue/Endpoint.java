package io.github.upwork4j.sandbox.internal.catalogue;

import io.github.upwork4j.sandbox.KeyPermission;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One documented call. Immutable. */
public final class Endpoint {
  private static final String WRAPPED = "json-wrapped-in-param:";

  /** What stands where calls need no permission of a key. */
  private static final Set<String> NO_KEY_PERMISSION =
      Set.of(
          "No special permissions are required",
          "Standard authorization at Upwork is required",
          "Client ID of key type OAuth 2.0",
          "X-API-KEY header");

  private final String id;
  private final String method;
  private final String path;
  private final boolean formatSuffix;
  private final String base;
  private final List<PathParam> pathParams;
  private final List<ParamSpec> params;
  private final String bodyEncoding;
  private final int pageMax;
  private final int successStatus;
  private final @Nullable KeyPermission keyPermission;

  Endpoint(Tree tree) {
    this.id = tree.text("id");
    this.method = tree.text("method");
    this.path = tree.text("path");
    this.formatSuffix = tree.isTrue("formatSuffix");
    this.base = tree.text("base");
    this.pathParams =
        tree.objects("pathParams").stream()
            .map(PathParam::of)
            .collect(Collectors.toUnmodifiableList());
    this.params =
        tree.objects("params").stream().map(ParamSpec::of).collect(Collectors.toUnmodifiableList());
    this.bodyEncoding = tree.text("bodyEncoding");
    Tree paging = tree.objectOrNull("paging");
    this.pageMax = paging == null ? Integer.MAX_VALUE : paging.number("max", Integer.MAX_VALUE);
    this.successStatus = tree.number("successStatus", 200);
    this.keyPermission = keyPermission(tree.text("keyPermission"));
  }

  /** Remarks in brackets say where a permission was found that the documents lost. */
  private static @Nullable KeyPermission keyPermission(String documented) {
    int remark = documented.indexOf(" (");
    String name = remark < 0 ? documented : documented.substring(0, remark);
    return NO_KEY_PERMISSION.contains(name)
        ? null
        : KeyPermission.ofDocumentedName(name)
            .orElseThrow(() -> new IllegalStateException("no key permission " + name));
  }

  public String id() {
    return id;
  }

  public String method() {
    return method;
  }

  /** The path template, without the suffix for the format. */
  public String path() {
    return path;
  }

  public boolean formatSuffix() {
    return formatSuffix;
  }

  /** {@code api}, {@code gds}, {@code services} or {@code jobsapi}. */
  public String base() {
    return base;
  }

  public List<PathParam> pathParams() {
    return pathParams;
  }

  public List<ParamSpec> params() {
    return params;
  }

  /** The parameter that carries all arguments as one JSON object, or null. */
  public @Nullable String wrapper() {
    return bodyEncoding.startsWith(WRAPPED) ? bodyEncoding.substring(WRAPPED.length()) : null;
  }

  /** The longest page. */
  public int pageMax() {
    return pageMax;
  }

  public int successStatus() {
    return successStatus;
  }

  /** What the key of the application has to be allowed; null for nothing. */
  public @Nullable KeyPermission keyPermission() {
    return keyPermission;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
