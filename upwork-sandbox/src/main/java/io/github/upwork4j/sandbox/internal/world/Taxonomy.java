package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Categories, topics, specialties and skills. Immutable. */
public final class Taxonomy {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#.]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** Read once for all sandboxes of a process. */
  public static final Taxonomy STANDARD = load();

  public final List<Category> categories;
  public final List<Topic> topics;

  private Taxonomy(List<Category> categories) {
    this.categories = List.copyOf(categories);
    this.topics =
        categories.stream()
            .flatMap(category -> category.topics.stream())
            .collect(Collectors.toUnmodifiableList());
  }

  private static Taxonomy load() {
    List<Category> categories = new ArrayList<>();
    for (Tree tree : Tree.resourceList("data/taxonomy.json")) {
      List<Topic> topics = new ArrayList<>();
      for (Tree topic : tree.objects("topics")) {
        topics.add(new Topic(tree, topic));
      }
      categories.add(new Category(tree.text("id"), tree.text("title"), topics));
    }
    return new Taxonomy(categories);
  }

  /** The names of all skills, sorted. */
  public List<String> skills() {
    TreeSet<String> names = new TreeSet<>();
    topics.forEach(topic -> topic.stacks.forEach(names::addAll));
    return new ArrayList<>(names);
  }

  /** The spelling of the first generation: {@code Spring Framework} is {@code spring-framework}. */
  public static String slug(String name) {
    String dashed = NO_WORD.matcher(name.trim().toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(dashed).replaceAll("");
  }

  /**
   * A category title in the form that titles are compared in. The documentation has two titles for
   * the category of software, depending on the call.
   */
  public static String canonical(String categoryTitle) {
    String slug = slug(categoryTitle);
    return slug.equals("web-mobile-software-dev") ? "web-mobile-development" : slug;
  }
}
