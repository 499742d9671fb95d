package io.github.upwork4j.hr.activity;

import io.github.upwork4j.endpoint.Arguments;
import io.github.upwork4j.hr.ContractReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a new activity and a changed one share. */
final class ActivityTerms {
  private ActivityTerms() {}

  /** Lists of codes are separated by semicolons, so a code that holds one could never be named. */
  static void checkCode(String code) {
    if (code.indexOf(';') >= 0) {
      throw new IllegalArgumentException(
          "code must not hold ';', which separates codes where there are several");
    }
  }

  static void check(List<ContractReference> contracts, Optional<Boolean> allInCompany) {
    if (!contracts.isEmpty() && allInCompany.orElse(false)) {
      throw new IllegalArgumentException(
          "set either contracts or allInCompany(true): Upwork passes over the latter when it gets"
              + " both");
    }
  }

  static void setContracts(
      Arguments.Builder arguments,
      List<ContractReference> contracts,
      Optional<Boolean> allInCompany) {
    arguments.setList(
        "engagements",
        contracts.stream().map(ContractReference::value).collect(Collectors.toList()),
        ';');
    allInCompany.ifPresent(all -> arguments.set("all_in_company", all ? 1 : 0));
  }
}
