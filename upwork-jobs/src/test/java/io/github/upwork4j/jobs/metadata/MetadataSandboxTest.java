package io.github.upwork4j.jobs.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.upwork4j.jobs.CancelReason;
import io.github.upwork4j.jobs.JobSearch;
import io.github.upwork4j.jobs.SandboxClient;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Metadata end to end. */
class MetadataSandboxTest {
  @RegisterExtension static final SandboxClient SANDBOX = new SandboxClient();

  private static MetadataRouter metadata() {
    return SANDBOX.api().metadata();
  }

  @Test
  void titlesOfCategoriesAreWhatASearchTakes() {
    Category category = metadata().categories().execute().get(0);
    Topic topic = category.topics().get(0);
    JobSearch search =
        JobSearch.builder()
            .query("java OR php OR python")
            .category(category.title())
            .subcategory(topic.title())
            .build();

    assertThat(SANDBOX.api().search().find(search).execute().items())
        .isNotEmpty()
        .allMatch(job -> job.subcategory().orElseThrow().equals(topic.title()));
  }

  @Test
  void specialtiesOfACategoryAreSomeOfAll() {
    List<Specialty> all = metadata().specialties().execute();
    String topic = metadata().categories().execute().get(0).id();

    assertThat(metadata().specialties(topic).execute())
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .allMatch(all::contains);
  }

  @Test
  void skillsInBothSpellings() {
    assertThat(metadata().skills().execute()).contains("Java");
    assertThat(metadata().skillsV1().execute()).contains("java");
  }

  @Test
  void regionsAndTests() {
    assertThat(metadata().regions().execute()).hasSize(8);
    assertThat(metadata().tests().execute())
        .extracting(SkillTest::recordId)
        .contains("271", "374")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(ReasonType.class)
  void everyTypeHasReasons(ReasonType type) {
    assertThat(metadata().reasons(type).execute()).isNotEmpty();
  }

  @Test
  void theReasonsToCloseAJobAreThoseThatACancellationTakes() {
    assertThat(metadata().reasons(ReasonType.CLOSE_OPENING).execute())
        .extracting(Reason::reference)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CancelReason.values())
                .map(CancelReason::wireName)
                .collect(Collectors.toList()));
  }
}
