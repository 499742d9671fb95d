package io.github.upwork4j.reports.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is printed is read again as what it was. */
class RoundTripTest {
  private static final int QUERIES = 10_000;
  private static final String[] PIECES = {
    "a", "7", " ", "\\", "\"", "=", ">=", "(", ")", ",", " OR ", " AND ", "\n", "\u0000", "é", "山",
    "😀", "%27"
  };

  private final Random random = new Random(20091001);

  @Test
  void ofTimeQueries() {
    for (int i = 0; i < QUERIES; i++) {
      roundTrip(query(TimeData::select, TimeData.fields(), false), TimeData::parse);
    }
  }

  @Test
  void ofFinancialQueries() {
    for (int i = 0; i < QUERIES; i++) {
      roundTrip(query(FinancialData::select, FinancialData.fields(), true), FinancialData::parse);
    }
  }

  /** A text that was damaged anywhere is read as a query, or refused at a place within it. */
  @Test
  void ofWhatIsLeftOfDamagedQueries() {
    for (int i = 0; i < QUERIES; i++) {
      StringBuilder text =
          new StringBuilder(query(FinancialData::select, FinancialData.fields(), true).text());
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(3));
      text.replace(at, end, random.nextBoolean() ? "" : PIECES[random.nextInt(PIECES.length)]);
      try {
        roundTrip(FinancialData.parse(text.toString()), FinancialData::parse);
      } catch (IllegalArgumentException e) {
        assertThat(e)
            .hasMessageMatching(
                "(?s)(The query is wrong at character [0-9]+: |.* (twice|too)\\.$).*");
      }
    }
  }

  private static <S> void roundTrip(GdsQuery<S> query, Function<String, GdsQuery<S>> parse) {
    GdsQuery<S> read = parse.apply(query.text());
    assertThat(read.text()).isEqualTo(query.text());
    assertThat(read.columns()).isEqualTo(query.columns());
    assertThat(read.condition()).isEqualTo(query.condition());
    assertThat(read).isEqualTo(query);
  }

  private <S> GdsQuery<S> query(
      Function<List<Column<S>>, GdsQuery.Builder<S>> select,
      List<Field<S>> fields,
      boolean mixesAlternatives) {
    List<Column<S>> columns = new ArrayList<>(fields);
    for (Field<S> field : fields) {
      if (field instanceof SummableField) {
        columns.add(((SummableField<S>) field).sum());
      }
    }
    Collections.shuffle(columns, random);
    List<Column<S>> selected = columns.subList(0, 1 + random.nextInt(6));
    GdsQuery.Builder<S> query = select.apply(selected);
    if (random.nextInt(10) > 0) {
      query.where(condition(fields, mixesAlternatives, random.nextInt(6)));
    }
    for (Column<S> column : selected.subList(0, random.nextInt(selected.size() + 1))) {
      if (random.nextBoolean()) {
        query.orderBy(column);
      } else {
        query.orderByDescending(column);
      }
    }
    return query.build();
  }

  private <S> Condition<S> condition(List<Field<S>> fields, boolean mixes, int depth) {
    if (depth == 0) {
      return comparison(fields);
    }
    boolean any = random.nextBoolean();
    List<Field<S>> within = any && !mixes ? comparison(fields).fields().stream().toList() : fields;
    List<Condition<S>> parts = new ArrayList<>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      parts.add(condition(within, mixes, random.nextInt(depth)));
    }
    return any ? Condition.anyOf(parts) : Condition.allOf(parts);
  }

  private <S> Condition<S> comparison(List<Field<S>> fields) {
    while (true) {
      Field<S> field = fields.get(random.nextInt(fields.size()));
      if (field instanceof FilterableDateField) {
        return date((FilterableDateField<S>) field);
      } else if (field instanceof FilterableTextField) {
        return ((FilterableTextField<S>) field).is(textFor(field));
      } else if (field instanceof ReferenceField) {
        return ((ReferenceField<S>) field).is(Long.toString(random.nextLong() & Long.MAX_VALUE));
      }
    }
  }

  private <S> Condition<S> date(FilterableDateField<S> field) {
    LocalDate day = LocalDate.ofEpochDay(random.nextInt(20_000));
    return switch (random.nextInt(6)) {
      case 0 -> field.is(day);
      case 1 -> field.isAfter(day);
      case 2 -> field.isOnOrAfter(day);
      case 3 -> field.isBefore(day);
      case 4 -> field.isOnOrBefore(day);
      default -> field.between(day, day.plusDays(random.nextInt(40)));
    };
  }

  /** Time reports take texts with one kind of quotes, financial reports those without {@code '}. */
  private String textFor(Field<?> field) {
    String text = text();
    return field.source().takesDoubleQuotes() && random.nextBoolean()
        ? text.replace('"', '\'')
        : text;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
