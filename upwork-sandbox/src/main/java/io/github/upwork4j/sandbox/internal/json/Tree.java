package io.github.upwork4j.sandbox.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed access to the members of a tree read from one of our own resources. */
public final class Tree {
  private final Map<?, ?> members;

  private Tree(Map<?, ?> members) {
    this.members = members;
  }

  /** The resource as one object. */
  public static Tree resource(String path) {
    return of(Json.readResource(path));
  }

  /** The resource as a list of objects. */
  public static List<Tree> resourceList(String path) {
    return list(Json.readResource(path));
  }

  /** The given value, which has to be an object. */
  public static Tree of(@Nullable Object value) {
    if (!(value instanceof Map)) {
      throw new IllegalStateException("an object was expected");
    }
    return new Tree((Map<?, ?>) value);
  }

  private static List<Tree> list(@Nullable Object value) {
    List<Tree> trees = new ArrayList<>();
    if (value instanceof List) {
      for (Object element : (List<?>) value) {
        trees.add(of(element));
      }
    }
    return trees;
  }

  /** The member as text; it has to be there. */
  public String text(String name) {
    String text = textOrNull(name);
    if (text == null) {
      throw new IllegalStateException("no member " + name);
    }
    return text;
  }

  /** The member as text, or null. */
  public @Nullable String textOrNull(String name) {
    Object value = members.get(name);
    return value == null ? null : value.toString();
  }

  /** The member as a number, or the given one when it is absent or null. */
  public int number(String name, int absent) {
    Object value = members.get(name);
    return value instanceof Number ? ((Number) value).intValue() : absent;
  }

  /** Whether the member is the JSON value true. */
  public boolean isTrue(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  /** The member as an object. */
  public Tree object(String name) {
    return of(members.get(name));
  }

  /** The member as an object, or null. */
  public @Nullable Tree objectOrNull(String name) {
    return members.get(name) == null ? null : object(name);
  }

  /** The member as a list of objects; empty when absent. */
  public List<Tree> objects(String name) {
    return list(members.get(name));
  }

  /** The member as a list of texts; empty when absent. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    Object value = members.get(name);
    if (value instanceof List) {
      for (Object element : (List<?>) value) {
        texts.add(String.valueOf(element));
      }
    }
    return texts;
  }

  /** The member as it was read. */
  public @Nullable Object raw(String name) {
    return members.get(name);
  }
}
