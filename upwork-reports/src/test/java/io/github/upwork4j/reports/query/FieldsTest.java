package io.github.upwork4j.reports.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void ofTimeReportsAreThoseOfTheDocumentation() {
    assertThat(described(TimeData.fields()))
        .isEqualTo(
            """
            worked_on: date > >= = <= <
            week_worked_on: date
            month_worked_on: date
            year_worked_on: date
            provider_id: string =
            provider_name: string
            team_id: string
            team_name: string
            assignment_ref: number
            assignment_team_id: string =
            assignment_name: string
            agency_id: string =
            agency_name: string
            company_id: string =
            agency_company_id: string
            task: string =
            memo: string
            hours: number sum()
            charges: number sum()
            hours_online: number sum()
            charges_online: number sum()
            hours_offline: number sum()
            charges_offline: number sum()
            """);
  }

  @Test
  void ofFinancialReportsAreThoseOfTheDocumentation() {
    assertThat(described(FinancialData.fields()))
        .isEqualTo(
            """
            reference: number
            date: date > >= = <= <
            date_due: date > >= = <= <
            assignment__reference: number =
            assignment_name: string
            accounting_entity__reference: number =
            accounting_entity_name: string
            buyer_company__reference: number =
            buyer_company__id: string =
            buyer_company_name: string
            buyer_team__reference: number =
            buyer_team__id: string =
            buyer_team_name: string
            provider_company__reference: number =
            provider_company__id: string =
            provider_company_name: string
            provider_team__reference: number =
            provider_team__id: string =
            provider_team_name: string
            provider__reference: number =
            provider__id: string =
            provider_name: string
            type: string =
            subtype: string =
            description: string
            comment: string
            memo: string
            notes: string
            amount: number sum()
            po_number: number =
            """);
  }

  @Test
  void areConstantsOfTheSameName() {
    assertThat(constants(TimeData.class))
        .isEqualTo(TimeData.fields().stream().map(FieldsTest::constantName).toList());
    assertThat(constants(FinancialData.class))
        .isEqualTo(FinancialData.fields().stream().map(FieldsTest::constantName).toList());
  }

  private static List<String> constants(Class<?> source) {
    return Arrays.stream(source.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(java.lang.reflect.Field::getName)
        .toList();
  }

  private static String constantName(Column<?> field) {
    return field.name().replace("__", "_").toUpperCase(Locale.ROOT);
  }

  /** Writes each field with its type and what can be done with it, found by doing it. */
  private static <S> String described(List<Field<S>> fields) {
    return fields.stream()
        .map(field -> field.name() + ": " + type(field) + operators(field) + "\n")
        .collect(Collectors.joining());
  }

  private static String type(Column<?> field) {
    if (field instanceof NumberField) {
      return field instanceof SummableField ? "number sum()" : "number";
    }
    return field instanceof DateField ? "date" : field instanceof TextField ? "string" : "?";
  }

  private static <S> String operators(Field<S> field) {
    return Stream.of(Operator.values())
        .filter(
            operator ->
                Stream.of("2009-10-01", "1234").anyMatch(value -> takes(field, operator, value)))
        .map(operator -> " " + operator.symbol())
        .collect(Collectors.joining());
  }

  private static <S> boolean takes(Field<S> field, Operator operator, String value) {
    try {
      field.compare(operator, value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
