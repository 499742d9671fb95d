package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Json;
import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subcategory, and what its job posts are written from. */
public final class Topic {
  public final String categoryId;
  public final String categoryTitle;
  public final String id;
  public final String title;
  public final List<Specialty> specialties;
  final int weight;
  final List<List<String>> stacks;
  final List<String> titles;
  final List<String> things;
  final List<String> tasks;

  /** A specialty within a topic. */
  public static final class Specialty {
    public final String id;
    public final String title;

    Specialty(String id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  Topic(Tree category, Tree tree) {
    this.categoryId = category.text("id");
    this.categoryTitle = category.text("title");
    this.id = tree.text("id");
    this.title = tree.text("title");
    this.weight = tree.number("weight", 1);
    List<Specialty> found = new ArrayList<>();
    for (Tree specialty : tree.objects("specialties")) {
      found.add(new Specialty(specialty.text("id"), specialty.text("title")));
    }
    this.specialties = List.copyOf(found);
    this.stacks = stacks(tree.raw("stacks"));
    this.titles = tree.texts("titles");
    this.things = tree.texts("things");
    this.tasks = tree.texts("tasks");
  }

  private static List<List<String>> stacks(@Nullable Object raw) {
    List<List<String>> stacks = new ArrayList<>();
    if (raw instanceof List) {
      for (Object stack : (List<?>) raw) {
        List<String> skills = new ArrayList<>();
        for (Object skill : (List<?>) stack) {
          skills.add(String.valueOf(skill));
        }
        stacks.add(List.copyOf(skills));
      }
    }
    if (stacks.isEmpty()) {
      throw new IllegalStateException("a topic without skills: " + Json.write(raw));
    }
    return stacks;
  }

  /** The stacks that have Java in them, or those that do not. */
  List<List<String>> stacks(boolean java) {
    List<List<String>> some = new ArrayList<>();
    for (List<String> stack : stacks) {
      if (stack.contains("Java") == java) {
        some.add(stack);
      }
    }
    return some;
  }
}
