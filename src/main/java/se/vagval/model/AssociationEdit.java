package se.vagval.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The next state of an association, put together field by field from the one before; {@link #done()} validates it. */
public final class AssociationEdit {
    private final String id;
    private String name;
    private String shortName;
    private String organisationNumber;
    private List<String> municipalities;
    private List<String> regions;
    private Optional<Figure> boardSeats;
    private List<Accounts> accounts;
    private AssociationAllocation allocation;
    private List<Position> positions;
    private SplitKey municipalityKey;
    private SplitKey regionKey;
    private Optional<Figure> regionCeiling;
    private Optional<Figure> municipalitiesCeiling;
    private ActivityPolicy policy;
    private Optional<Figure> individualShare;
    private Optional<Figure> costPerParticipant;
    private int noticeYears;

    AssociationEdit(Association from) {
        id = from.id();
        name = from.name();
        shortName = from.shortName();
        organisationNumber = from.organisationNumber();
        municipalities = from.municipalities();
        regions = from.regions();
        boardSeats = from.boardSeats();
        accounts = from.accounts();
        allocation = from.allocation();
        positions = from.positions();
        municipalityKey = from.municipalityKey();
        regionKey = from.regionKey();
        regionCeiling = from.regionCeiling();
        municipalitiesCeiling = from.municipalitiesCeiling();
        policy = from.policy();
        individualShare = from.individualShare();
        costPerParticipant = from.costPerParticipant();
        noticeYears = from.noticeYears();
    }

    public AssociationEdit name(String value) {
        name = value;
        return this;
    }

    public AssociationEdit shortName(String value) {
        shortName = value;
        return this;
    }

    public AssociationEdit organisationNumber(String value) {
        organisationNumber = value;
        return this;
    }

    public AssociationEdit municipalities(List<String> value) {
        municipalities = value;
        return this;
    }

    public AssociationEdit regions(List<String> value) {
        regions = value;
        return this;
    }

    public AssociationEdit boardSeats(Optional<Figure> value) {
        boardSeats = value;
        return this;
    }

    public AssociationEdit accounts(List<Accounts> value) {
        accounts = value;
        return this;
    }

    public AssociationEdit allocation(AssociationAllocation value) {
        allocation = value;
        return this;
    }

    public AssociationEdit positions(List<Position> value) {
        positions = value;
        return this;
    }

    public AssociationEdit municipalityKey(SplitKey value) {
        municipalityKey = value;
        return this;
    }

    public AssociationEdit regionKey(SplitKey value) {
        regionKey = value;
        return this;
    }

    public AssociationEdit regionCeiling(Optional<Figure> value) {
        regionCeiling = value;
        return this;
    }

    public AssociationEdit municipalitiesCeiling(Optional<Figure> value) {
        municipalitiesCeiling = value;
        return this;
    }

    public AssociationEdit policy(ActivityPolicy value) {
        policy = value;
        return this;
    }

    public AssociationEdit individualShare(Optional<Figure> value) {
        individualShare = value;
        return this;
    }

    public AssociationEdit costPerParticipant(Optional<Figure> value) {
        costPerParticipant = value;
        return this;
    }

    public AssociationEdit noticeYears(int value) {
        noticeYears = value;
        return this;
    }

    /** The accounts of a year changed; they come into being when something is put in them. */
    public AssociationEdit accounts(int year, UnaryOperator<Accounts> edit) {
        Optional<Accounts> before = accounts.stream().filter(a -> a.year() == year).findFirst();
        Accounts after = edit.apply(before.orElseGet(() -> Accounts.empty(year)));
        if (before.isPresent() || !after.equals(Accounts.empty(year))) {
            List<Accounts> all = new ArrayList<>(accounts);
            before.ifPresent(all::remove);
            all.add(after);
            all.sort(Comparator.comparingInt(Accounts::year));
            accounts = all;
        }
        return this;
    }

    /** The new association; refuses what does not hold together. */
    public Association done() {
        return new Association(id, name, shortName, organisationNumber, municipalities, regions, boardSeats, accounts,
                allocation, positions, municipalityKey, regionKey, regionCeiling, municipalitiesCeiling, policy,
                individualShare, costPerParticipant, noticeYears);
    }
}
