package io.github.upwork4j.sandbox.internal.world;

import io.github.upwork4j.sandbox.internal.gds.Record;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a ledger: of the client's account, or of a freelancer's. Immutable. */
public final class Transaction implements Record {
  /** How many days after its creation a transaction is committed. */
  private static final int DAYS_TO_COMMIT = 5;

  /** Whose account it moves. */
  public enum Side {
    /** The client's: what is billed. */
    CLIENT,
    /** The freelancer's: what is earned. */
    FREELANCER
  }

  public final long reference;
  public final LocalDate day;
  public final Contract contract;
  public final Side side;

  /** Invoice, Payment or Adjustment, behind AR for the client and AP for the freelancer. */
  public final String type;

  public final String subtype;
  public final String description;
  public final BigDecimal amount;

  Transaction(
      long reference,
      LocalDate day,
      Contract contract,
      Side side,
      String type,
      String subtype,
      String description,
      BigDecimal amount) {
    this.reference = reference;
    this.day = day;
    this.contract = contract;
    this.side = side;
    this.type = type;
    this.subtype = subtype;
    this.description = description;
    this.amount = amount;
  }

  /** The number of the account that it moves. */
  public String account() {
    return side == Side.CLIENT ? Team.COMPANY_ACCOUNT : contract.freelancer.account();
  }

  @Override
  public @Nullable Object get(String field) {
    switch (field) {
      case "reference":
        return BigDecimal.valueOf(reference);
      case "date":
        return day;
      case "date_due":
        return day.plusDays(DAYS_TO_COMMIT);
      case "assignment__reference":
        return new BigDecimal(contract.reference);
      case "assignment_name":
        return contract.title;
      case "accounting_entity__reference":
        return new BigDecimal(account());
      case "accounting_entity_name":
        return side == Side.CLIENT ? Team.COMPANY_NAME : contract.freelancer.name;
      case "type":
        return (side == Side.CLIENT ? "AR" : "AP") + type;
      case "subtype":
        return subtype;
      case "description":
      case "memo":
        return description;
      case "comment":
        return subtype.equals("Bonus") ? description : null;
      case "notes":
      case "po_number":
        return null;
      case "amount":
        return amount;
      default:
        return party(field);
    }
  }

  private @Nullable Object party(String field) {
    Team team = contract.team;
    Freelancer freelancer = contract.freelancer;
    switch (field) {
      case "buyer_company__reference":
        return new BigDecimal(Team.COMPANY_REFERENCE);
      case "buyer_company__id":
        return Team.COMPANY_ID;
      case "buyer_company_name":
        return Team.COMPANY_NAME;
      case "buyer_team__reference":
        return new BigDecimal(team.reference);
      case "buyer_team__id":
        return team.id;
      case "buyer_team_name":
        return team.name;
      case "provider_company__reference":
      case "provider_team__reference":
        return contract.agency().map(agency -> new BigDecimal(agency.reference)).orElse(null);
      case "provider_company__id":
      case "provider_team__id":
        return contract.agency().map(agency -> agency.id).orElse(null);
      case "provider_company_name":
      case "provider_team_name":
        return contract.agency().map(agency -> agency.name).orElse(null);
      case "provider__reference":
        return new BigDecimal(freelancer.reference);
      case "provider__id":
        return freelancer.username;
      case "provider_name":
        return freelancer.name;
      default:
        throw new IllegalArgumentException("no field " + field);
    }
  }
}
