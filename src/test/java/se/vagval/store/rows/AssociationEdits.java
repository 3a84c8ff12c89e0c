package se.vagval.store.rows;

import java.util.Optional;

import se.vagval.model.Association;

/** An association with one figure changed and its provenance kept. */
final class AssociationEdits {
    private AssociationEdits() {}

    static Association withCostPerParticipant(Association a, double value) {
        return new Association(a.id(), a.name(), a.shortName(), a.organisationNumber(), a.municipalities(), a.regions(),
                a.boardSeats(), a.accounts(), a.allocation(), a.positions(), a.municipalityKey(), a.regionKey(),
                a.regionCeiling(), a.municipalitiesCeiling(), a.policy(), a.individualShare(),
                Optional.of(a.costPerParticipant().orElseThrow().withValue(value)), a.noticeYears());
    }
}
