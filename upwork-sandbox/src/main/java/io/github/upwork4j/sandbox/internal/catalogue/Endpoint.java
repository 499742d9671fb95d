package io.github.upwork4j.sandbox.internal.catalogue;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One documented call. Immutable. */
public final class Endpoint {
  private static final String WRAPPED = "json-wrapped-in-param:";

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

  @Override
  public String toString() {
    return method + " " + path;
  }
}
