package se.vagval.model;

import java.util.List;
import java.util.Optional;

/**
 * A samordningsförbund with its members, accounts and allocation. The state (Försäkringskassan and Arbetsförmedlingen)
 * is always a member and is not listed.
 *
 * @param shortName
 *            name in tables, such as "Höglandet"
 * @param organisationNumber
 *            or ""
 * @param municipalities
 *            codes of member municipalities
 * @param regions
 *            ids of member regions
 * @param boardSeats
 *            seats of the board, if known
 * @param accounts
 *            closed years, base year among them when known
 * @param regionCeiling
 *            most the region(s) offer a year, kronor
 * @param municipalitiesCeiling
 *            most the municipalities together offer a year, kronor
 * @param individualShare
 *            share of activities that is directed to individuals, 0–1
 * @param costPerParticipant
 *            kronor per participant in individual-directed activities
 * @param noticeYears
 *            notice when a member leaves; three unless the förbundsordning says less (15 §)
 */
public record Association(String id, String name, String shortName, String organisationNumber,
        List<String> municipalities, List<String> regions, Optional<Figure> boardSeats, List<Accounts> accounts,
        AssociationAllocation allocation, List<Position> positions, SplitKey municipalityKey, SplitKey regionKey,
        Optional<Figure> regionCeiling, Optional<Figure> municipalitiesCeiling, ActivityPolicy policy,
        Optional<Figure> individualShare, Optional<Figure> costPerParticipant, int noticeYears) {
    public Association {
        Check.id("id", id);
        Check.name("name", name);
        Check.name("shortName", shortName);
        Check.given("organisationNumber", organisationNumber);
        municipalities = Check.unique("municipalities", municipalities, code -> code);
        regions = Check.unique("regions", regions, region -> region);
        Check.optionalNotNegative("boardSeats", boardSeats);
        accounts = Check.unique("accounts", accounts, a -> Integer.toString(a.year()));
        Check.given("allocation", allocation);
        positions = Check.unique("positions", positions, Position::id);
        Check.given("municipalityKey", municipalityKey);
        Check.given("regionKey", regionKey);
        Check.optionalNotNegative("regionCeiling", regionCeiling);
        Check.optionalNotNegative("municipalitiesCeiling", municipalitiesCeiling);
        Check.given("policy", policy);
        Check.optionalShare("individualShare", individualShare);
        Check.optionalNotNegative("costPerParticipant", costPerParticipant);
        Check.between("noticeYears", noticeYears, 0, 3);
    }

    /** An association of which only name and members are known. */
    public static Association named(String id, String name, List<String> municipalities, List<String> regions) {
        return new Association(id, name, name, "", municipalities, regions, Optional.empty(), List.of(),
                AssociationAllocation.UNKNOWN, List.of(), SplitKey.by(SplitBasis.WORKING_AGE),
                SplitKey.by(SplitBasis.POPULATION), Optional.empty(), Optional.empty(), ActivityPolicy.balanced(),
                Optional.empty(), Optional.empty(), 3);
    }

    /** The accounts of a year, if typed. */
    public Optional<Accounts> accountsOf(int year) {
        return accounts.stream().filter(a -> a.year() == year).findFirst();
    }

    /** A copy to change field by field. */
    public AssociationEdit edit() {
        return new AssociationEdit(this);
    }
}
