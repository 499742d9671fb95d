package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.json.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes names, titles and descriptions that read like real ones. */
final class Phrases {
  private static final Tree ADS = Tree.resource("data/ads.json");
  private static final Tree PEOPLE = Tree.resource("data/people.json");
  private static final List<String> OPENINGS = ADS.texts("openings");
  private static final List<String> CLOSINGS = ADS.texts("closings");
  private static final List<String> WORDS = ADS.texts("words");
  private static final List<String> SIZES = ADS.texts("sizes");
  private static final List<String> LANGUAGES = ADS.texts("languages");
  private static final List<String> FIRST_NAMES = PEOPLE.texts("first");
  private static final List<String> LAST_NAMES = PEOPLE.texts("last");
  private static final List<String> COMPANIES = PEOPLE.texts("companies");

  private final Places places;

  Phrases(Places places) {
    this.places = places;
  }

  String person(Dice dice) {
    return dice.pick(FIRST_NAMES) + " " + dice.pick(LAST_NAMES);
  }

  String company(Dice dice) {
    return dice.pick(COMPANIES);
  }

  /** Title and description of a job. */
  String[] ad(Dice dice, Topic topic, List<String> skills, String company) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("thing", dice.pick(topic.things));
    words.put("skill1", skills.get(0));
    words.put("skill2", skills.get(1));
    words.put("city", dice.pick(places.cities).name);
    words.put("company", company);
    words.put("size", dice.pick(SIZES));
    words.put("word", dice.pick(WORDS));
    words.put("language", dice.pick(LANGUAGES));
    words.put("n", Integer.toString(dice.between(2, 12)));
    List<String> sentences = new ArrayList<>();
    sentences.add(dice.pick(OPENINGS));
    sentences.addAll(some(dice, topic.tasks, dice.between(1, 2)));
    if (dice.percent(50)) {
      sentences.add("We work with " + String.join(", ", skills) + ".");
    }
    sentences.addAll(some(dice, CLOSINGS, 2));
    String gap = dice.percent(30) ? "\n\n" : " ";
    String description =
        sentences.stream()
            .map(sentence -> capitalized(fill(sentence, words)))
            .collect(Collectors.joining(gap));
    return new String[] {capitalized(fill(dice.pick(topic.titles), words)), description};
  }

  /** Title and description of a profile. */
  String[] profile(Dice dice, Topic topic, List<String> skills) {
    int years = dice.between(2, 18);
    String[] titles = {
      skills.get(0) + " developer",
      "Senior " + skills.get(0) + " / " + skills.get(1) + " specialist",
      topic.title + " with " + skills.get(0),
      skills.get(0) + " freelancer"
    };
    String blurb =
        "I have worked with "
            + skills.get(0)
            + " and "
            + skills.get(1)
            + " for "
            + years
            + " years, lately on "
            + dice.pick(topic.things)
            + ". "
            + dice.pick(
                List.of(
                    "I answer within a day & keep my word.",
                    "Références on request.",
                    "\"Done\" means tested and documented.",
                    "Small jobs are welcome."));
    // Only those who build software are developers.
    boolean software = topic.categoryTitle.startsWith("Web") || topic.categoryTitle.contains("IT");
    int index = software ? dice.below(titles.length) : dice.between(1, titles.length - 1);
    return new String[] {titles[index], blurb};
  }

  /** So many different ones. */
  private static List<String> some(Dice dice, List<String> from, int count) {
    List<String> some = new ArrayList<>();
    while (some.size() < Math.min(count, from.size())) {
      String one = dice.pick(from);
      if (!some.contains(one)) {
        some.add(one);
      }
    }
    return some;
  }

  private static String fill(String template, Map<String, String> words) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (int gap = template.indexOf('{'); gap >= 0; gap = template.indexOf('{', end)) {
      text.append(template, end, gap);
      end = template.indexOf('}', gap) + 1;
      text.append(words.get(template.substring(gap + 1, end - 1)));
    }
    return text.append(template, end, template.length()).toString();
  }

  private static String capitalized(String text) {
    if (Character.isUpperCase(text.codePointAt(0))) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
