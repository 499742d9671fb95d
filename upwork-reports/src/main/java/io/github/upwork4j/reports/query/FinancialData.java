package io.github.upwork4j.reports.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The data source of financial reports: its fields, and queries of it. A row is a transaction.
 *
 * <p>Reports can also be filtered by {@code week}, {@code month} and {@code year}, which are no
 * fields; what they are compared with is not documented, so that such a query has to be {@linkplain
 * GdsQuery#raw raw}.
 *
 * <p>Documentation: Reports, financial reports data source fields.
 */
public final class FinancialData {
  private static final Source<FinancialData> SOURCE = Source.financial();

  /** The reference of the transaction. */
  public static final NumberField<FinancialData> REFERENCE = SOURCE.number("reference");

  /** The day the transaction was created. */
  public static final FilterableDateField<FinancialData> DATE = SOURCE.filterableDate("date");

  /** The day the transaction was committed. */
  public static final FilterableDateField<FinancialData> DATE_DUE =
      SOURCE.filterableDate("date_due");

  /** The reference of the contract that was paid for, if any. */
  public static final ReferenceField<FinancialData> ASSIGNMENT_REFERENCE =
      SOURCE.reference("assignment__reference");

  /** The name of the contract. */
  public static final TextField<FinancialData> ASSIGNMENT_NAME = SOURCE.text("assignment_name");

  /** The reference of the account of the transaction. */
  public static final ReferenceField<FinancialData> ACCOUNTING_ENTITY_REFERENCE =
      SOURCE.reference("accounting_entity__reference");

  /** The name of the account of the transaction. */
  public static final TextField<FinancialData> ACCOUNTING_ENTITY_NAME =
      SOURCE.text("accounting_entity_name");

  /** The reference of the client's company. */
  public static final ReferenceField<FinancialData> BUYER_COMPANY_REFERENCE =
      SOURCE.reference("buyer_company__reference");

  /** The id of the client's company. */
  public static final FilterableTextField<FinancialData> BUYER_COMPANY_ID =
      SOURCE.filterableText("buyer_company__id");

  /** The name of the client's company. */
  public static final TextField<FinancialData> BUYER_COMPANY_NAME =
      SOURCE.text("buyer_company_name");

  /** The reference of the client's team that owns the contract. */
  public static final ReferenceField<FinancialData> BUYER_TEAM_REFERENCE =
      SOURCE.reference("buyer_team__reference");

  /** The id of the client's team. */
  public static final FilterableTextField<FinancialData> BUYER_TEAM_ID =
      SOURCE.filterableText("buyer_team__id");

  /** The name of the client's team. */
  public static final TextField<FinancialData> BUYER_TEAM_NAME = SOURCE.text("buyer_team_name");

  /** The reference of the freelancer's company. */
  public static final ReferenceField<FinancialData> PROVIDER_COMPANY_REFERENCE =
      SOURCE.reference("provider_company__reference");

  /** The id of the freelancer's company. */
  public static final FilterableTextField<FinancialData> PROVIDER_COMPANY_ID =
      SOURCE.filterableText("provider_company__id");

  /** The name of the freelancer's company. */
  public static final TextField<FinancialData> PROVIDER_COMPANY_NAME =
      SOURCE.text("provider_company_name");

  /** The reference of the freelancer's team for the contract. */
  public static final ReferenceField<FinancialData> PROVIDER_TEAM_REFERENCE =
      SOURCE.reference("provider_team__reference");

  /** The id of the freelancer's team. */
  public static final FilterableTextField<FinancialData> PROVIDER_TEAM_ID =
      SOURCE.filterableText("provider_team__id");

  /** The name of the freelancer's team. */
  public static final TextField<FinancialData> PROVIDER_TEAM_NAME =
      SOURCE.text("provider_team_name");

  /** The reference of the freelancer. */
  public static final ReferenceField<FinancialData> PROVIDER_REFERENCE =
      SOURCE.reference("provider__reference");

  /** The id of the freelancer. */
  public static final FilterableTextField<FinancialData> PROVIDER_ID =
      SOURCE.filterableText("provider__id");

  /** The name of the freelancer. */
  public static final TextField<FinancialData> PROVIDER_NAME = SOURCE.text("provider_name");

  /**
   * The kind of transaction: {@code Invoice}, {@code Payment}, {@code Adjustment}; the grammar of
   * the documents compares with {@code ARInvoice} and {@code ARAdjustment}.
   */
  public static final FilterableTextField<FinancialData> TYPE = SOURCE.filterableText("type");

  /**
   * The kind of transaction in detail: {@code Hourly}, {@code Fixed Price}, {@code Bonus}, {@code
   * Refund}, {@code Withdrawal}, {@code Milestone} and others.
   */
  public static final FilterableTextField<FinancialData> SUBTYPE = SOURCE.filterableText("subtype");

  /** What the transaction is. */
  public static final TextField<FinancialData> DESCRIPTION = SOURCE.text("description");

  /** The comment on an adjustment. */
  public static final TextField<FinancialData> COMMENT = SOURCE.text("comment");

  /** The memo of the transaction. */
  public static final TextField<FinancialData> MEMO = SOURCE.text("memo");

  /** What the user noted. */
  public static final TextField<FinancialData> NOTES = SOURCE.text("notes");

  /** The amount, in US dollars. */
  public static final SummableField<FinancialData> AMOUNT = SOURCE.summable("amount");

  /** The number of the purchase order. */
  public static final ReferenceField<FinancialData> PO_NUMBER = SOURCE.reference("po_number");

  private FinancialData() {}

  /** All fields, in the order of the documentation; unmodifiable. */
  public static List<Field<FinancialData>> fields() {
    return SOURCE.fields();
  }

  /** Starts a query for these columns. */
  @SafeVarargs
  public static GdsQuery.Builder<FinancialData> select(
      Column<FinancialData> first, Column<FinancialData>... more) {
    List<Column<FinancialData>> columns = new ArrayList<>();
    columns.add(first);
    for (Column<FinancialData> column : more) {
      columns.add(column);
    }
    return select(columns);
  }

  /**
   * Starts a query for these columns.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static GdsQuery.Builder<FinancialData> select(
      Collection<? extends Column<FinancialData>> columns) {
    return SOURCE.select(columns);
  }

  /**
   * Reads a query that is kept as text: the grammar of the documentation, which is what {@link
   * GdsQuery#text} prints. Keywords are read in any case, names as they are documented.
   *
   * @throws IllegalArgumentException if it is not such a query; the message says at which character
   *     and what was expected there
   */
  public static GdsQuery<FinancialData> parse(String query) {
    return GdsParser.parse(SOURCE, query);
  }
}
