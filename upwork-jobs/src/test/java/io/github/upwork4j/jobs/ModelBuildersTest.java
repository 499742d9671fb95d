package io.github.upwork4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.upwork4j.jobs.feed.FeedJob;
import io.github.upwork4j.jobs.freelancer.AssignmentFeedback;
import io.github.upwork4j.jobs.freelancer.FeedbackScore;
import io.github.upwork4j.jobs.freelancer.FreelancerBrief;
import io.github.upwork4j.jobs.freelancer.FreelancerProfile;
import io.github.upwork4j.jobs.freelancer.FreelancerSummary;
import io.github.upwork4j.jobs.freelancer.ProfileSkill;
import io.github.upwork4j.jobs.metadata.Category;
import io.github.upwork4j.jobs.metadata.Region;
import io.github.upwork4j.jobs.metadata.SkillTest;
import io.github.upwork4j.jobs.metadata.Specialty;
import io.github.upwork4j.jobs.metadata.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The builders of models, for whoever makes answers in tests of their own. */
class ModelBuildersTest {
  static Stream<Arguments> lists() {
    Topic topic = Topic.builder().id("1").title("DBA").build();
    FeedbackScore score = FeedbackScore.builder().label("Skills").build();
    ProfileSkill skill = ProfileSkill.builder().name("java").build();
    return Stream.of(
        list("java", (s, l) -> JobSummary.builder().id(s).skills(l).build(), JobSummary::skills),
        list("java", (s, l) -> JobPosting.builder().title(s).skills(l).build(), JobPosting::skills),
        list("java", (s, l) -> FeedJob.builder().id(s).skills(l).build(), FeedJob::skills),
        list("java", (s, l) -> FeedJob.builder().id(s).tags(l).build(), FeedJob::tags),
        list(
            "java",
            (s, l) -> FreelancerSummary.builder().key(s).skills(l).build(),
            FreelancerSummary::skills),
        list(
            "IT",
            (s, l) -> FreelancerSummary.builder().key(s).categories(l).build(),
            FreelancerSummary::categories),
        list(
            topic, (s, l) -> Category.builder().id(s).title(s).topics(l).build(), Category::topics),
        list(
            score,
            (s, l) -> AssignmentFeedback.builder().scores(l).build(),
            AssignmentFeedback::scores),
        list(
            skill,
            (s, l) -> FreelancerProfile.builder().key(s).skills(l).build(),
            FreelancerProfile::skills),
        list(
            (Object) "x",
            (s, l) -> FreelancerProfile.builder().key(s).scores(l).build(),
            FreelancerProfile::scores),
        list(
            (Object) "x",
            (s, l) -> FreelancerProfile.builder().key(s).tests(l).build(),
            FreelancerProfile::tests),
        list(
            (Object) "x",
            (s, l) -> FreelancerProfile.builder().key(s).experiences(l).build(),
            FreelancerProfile::experiences));
  }

  private static <E, M> Arguments list(
      E element, BiFunction<String, List<E>, M> build, Function<M, List<E>> read) {
    return Arguments.of(element, build, read);
  }

  @ParameterizedTest
  @MethodSource("lists")
  <E, M> void aModelDoesNotKeepTheListThatItWasGiven(
      E element, BiFunction<String, List<E>, M> build, Function<M, List<E>> read) {
    List<E> given = new ArrayList<>(List.of(element));
    M model = build.apply("~1", given);
    given.add(element);

    assertThat(read.apply(model)).containsExactly(element);
    assertThatThrownBy(() -> read.apply(model).add(element))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        missing("id", () -> JobSummary.builder().build()),
        missing("key", () -> JobProfile.builder().build()),
        missing("key", () -> PostedJob.builder().build()),
        missing("id", () -> FeedJob.builder().build()),
        missing("key", () -> FreelancerSummary.builder().build()),
        missing("key", () -> FreelancerBrief.builder().build()),
        missing("key", () -> FreelancerProfile.builder().build()),
        missing("id title", () -> Category.builder().build()),
        missing("id title", () -> Topic.builder().build()),
        missing("id title", () -> Specialty.builder().build()),
        missing("title", () -> Region.builder().build()),
        missing("recordId", () -> SkillTest.builder().build()));
  }

  private static Arguments missing(String names, ThrowingCallable build) {
    return Arguments.of(names, build);
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void aModelSaysWhatItLacks(String names, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Missing required properties: " + names);
  }
}
