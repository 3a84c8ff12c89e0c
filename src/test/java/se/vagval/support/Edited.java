package se.vagval.support;

import java.util.List;
import java.util.Optional;

import se.vagval.model.Accounts;
import se.vagval.model.ActivityPolicy;
import se.vagval.model.Association;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Figure;
import se.vagval.model.SplitKey;

/** An association with some of its fields set to others. */
public final class Edited {
    private final Association from;
    private List<Accounts> accounts;
    private AssociationAllocation allocation;
    private SplitKey municipalityKey;
    private SplitKey regionKey;
    private Optional<Figure> regionCeiling;
    private Optional<Figure> municipalitiesCeiling;
    private ActivityPolicy policy;

    public Edited(Association from) {
        this.from = from;
        accounts = from.accounts();
        allocation = from.allocation();
        municipalityKey = from.municipalityKey();
        regionKey = from.regionKey();
        regionCeiling = from.regionCeiling();
        municipalitiesCeiling = from.municipalitiesCeiling();
        policy = from.policy();
    }

    public Edited accounts(Accounts... value) {
        accounts = List.of(value);
        return this;
    }

    public Edited allocation(AssociationAllocation value) {
        allocation = value;
        return this;
    }

    public Edited keys(SplitKey municipalities, SplitKey regions) {
        municipalityKey = municipalities;
        regionKey = regions;
        return this;
    }

    public Edited ceilings(Optional<Figure> region, Optional<Figure> municipalities) {
        regionCeiling = region;
        municipalitiesCeiling = municipalities;
        return this;
    }

    public Edited policy(ActivityPolicy value) {
        policy = value;
        return this;
    }

    public Association done() {
        return new Association(from.id(), from.name(), from.shortName(), from.organisationNumber(),
                from.municipalities(), from.regions(), from.boardSeats(), accounts, allocation, from.positions(),
                municipalityKey, regionKey, regionCeiling, municipalitiesCeiling, policy, from.individualShare(),
                from.costPerParticipant(), from.noticeYears());
    }
}
