package io.github.upwork4j.jobs.freelancer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.PageRequest;
import io.github.upwork4j.jobs.SandboxClient;
import io.github.upwork4j.wire.NumberRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Freelancers end to end. */
class FreelancersSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static List<FreelancerSummary> find(UnaryOperator<FreelancerSearch.Builder> more) {
    FreelancerSearch search =
        more.apply(FreelancerSearch.builder().query("java OR python OR php")).build();
    return SANDBOX.api().freelancers().find(search).all().stream().collect(Collectors.toList());
  }

  /** A filter, and what it means for the profile of a freelancer. */
  private record Filter(
      String name,
      UnaryOperator<FreelancerSearch.Builder> filter,
      Predicate<FreelancerSummary> meaning) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Filter> filters() {
    return Stream.of(
        new Filter(
            "rate",
            s -> s.hourlyRate(NumberRange.between(20, 40)),
            it ->
                it.hourlyRate().orElseThrow().compareTo(new BigDecimal("20")) >= 0
                    && it.hourlyRate().orElseThrow().compareTo(new BigDecimal("40")) <= 0),
        new Filter(
            "type",
            s -> s.profileType(ProfileType.AGENCY),
            it -> it.profileType().orElseThrow().is(ProfileType.AGENCY)),
        new Filter(
            "category",
            s -> s.category("Sales & Marketing"),
            it -> it.categories().contains("Sales & Marketing")),
        new Filter("skills", s -> s.skills("php"), it -> it.skills().contains("php")),
        new Filter(
            "activity",
            s -> s.lastActivity(LocalDate.of(2020, 5, 1)),
            it -> !it.lastActivity().orElseThrow().isBefore(LocalDate.of(2020, 5, 1))),
        new Filter(
            "access",
            s -> s.profileAccess(ProfileAccess.MEMBERS),
            it -> profile(it).access().orElseThrow().is(ProfileAccess.MEMBERS)),
        new Filter(
            "english",
            s -> s.englishLevel(5),
            it -> profile(it).englishLevel().orElseThrow() == 5));
  }

  private static FreelancerBrief profile(FreelancerSummary it) {
    return SANDBOX.api().freelancerProfiles().getBrief(it.key()).execute();
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aFilterLeavesWhatItMeansAndNothingElse(Filter filter) {
    List<FreelancerSummary> all = find(s -> s);
    List<FreelancerSummary> left =
        all.stream().filter(filter.meaning()).collect(Collectors.toList());
    assertThat(left).isNotEmpty().hasSizeLessThan(all.size());

    assertThat(find(filter.filter())).isEqualTo(left);
  }

  @Test
  void aWalkOverSmallPagesFindsEverybodyOnce() {
    List<FreelancerSummary> all = find(s -> s);

    assertThat(all).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    assertThat(find(s -> s.page(PageRequest.first(17)))).isEqualTo(all);
    assertThat(all).allMatch(it -> it.additionalProperties().isEmpty());
  }

  @Test
  void keysAreThoseOfTheSameSearch() {
    FreelancerSearch search = FreelancerSearch.forQuery("java");

    assertThat(SANDBOX.api().freelancers().findKeys(search).execute().items())
        .isEqualTo(
            SANDBOX.api().freelancers().find(search).execute().items().stream()
                .map(FreelancerSummary::key)
                .collect(Collectors.toList()));
  }

  @Test
  void profilesOfThoseWhoWereFound() {
    List<String> keys =
        SANDBOX
            .api()
            .freelancers()
            .findKeys(
                FreelancerSearch.forQuery("java").toBuilder().page(PageRequest.first(20)).build())
            .execute()
            .items();

    List<FreelancerProfile> profiles = SANDBOX.api().freelancerProfiles().get(keys).execute();
    List<FreelancerBrief> briefs = SANDBOX.api().freelancerProfiles().getBrief(keys).execute();

    assertThat(keys).hasSize(20);
    assertThat(profiles).extracting(FreelancerProfile::key).isEqualTo(keys);
    assertThat(briefs).extracting(FreelancerBrief::key).isEqualTo(keys);
    assertThat(profiles).allMatch(profile -> profile.additionalProperties().isEmpty());
    assertThat(briefs).allMatch(brief -> brief.additionalProperties().isEmpty());
    assertThat(SANDBOX.api().freelancerProfiles().get(keys.get(0)).execute())
        .isEqualTo(profiles.get(0));
  }
}
