package io.github.upwork4j.sandbox.internal.api;

import io.github.upwork4j.sandbox.internal.world.Taxonomy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares lists of skills, in whichever of the two spellings they are asked for. */
final class SkillMatch {
  private SkillMatch() {}

  /**
   * Whether all wanted skills are there.
   *
   * @param wanted names separated by commas or semicolons, or null for any
   */
  static boolean all(@Nullable String wanted, List<String> slugs) {
    if (wanted == null) {
      return true;
    }
    for (String one : wanted.split("[,;]", -1)) {
      if (!one.trim().isEmpty() && !has(one, slugs)) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(String skill, List<String> slugs) {
    if (slugs.contains(Taxonomy.slug(skill))) {
      return true;
    }
    String[] words = skill.trim().split("\\s+", -1);
    if (words.length < 2) {
      return false;
    }
    for (String word : words) {
      if (!slugs.contains(Taxonomy.slug(word))) {
        return false;
      }
    }
    return true;
  }
}
