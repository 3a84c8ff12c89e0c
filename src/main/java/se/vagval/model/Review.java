package se.vagval.model;

import java.util.List;
import java.util.Optional;

/**
 * The whole review (översyn): one aggregate, immutable. The constructor refuses references to what does not exist, with
 * the field named.
 *
 * @param reference
 *            id of the alternative others are compared with; empty when there are no alternatives
 */
public record Review(Commission commission, List<Region> regions, List<Municipality> municipalities,
        List<Association> associations, List<Service> services, StateAllocation allocation, Rules rules,
        List<Assumption> assumptions, List<Alternative> alternatives, Optional<String> reference,
        List<Argument> arguments, List<Participants> participants, List<SusOutcome> outcomes, List<Step> steps,
        List<ReportText> texts, List<NamedVersion> versions, List<SeenRemark> seenRemarks, List<Organ> organs,
        List<Activity> activities, List<Cooperation> cooperations, ReportPlan report) {
    public Review {
        Check.given("commission", commission);
        regions = Check.unique("regions", regions, Region::id);
        municipalities = Check.unique("municipalities", municipalities, Municipality::code);
        associations = Check.unique("associations", associations, Association::id);
        services = Check.unique("services", services, Service::id);
        Check.given("allocation", allocation);
        Check.given("rules", rules);
        assumptions = Check.unique("assumptions", assumptions, Assumption::id);
        alternatives = Check.unique("alternatives", alternatives, Alternative::id);
        Check.given("reference", reference);
        arguments = Check.unique("arguments", arguments, Argument::id);
        participants = Check.unique("participants", participants, Participants::id);
        outcomes = Check.unique("outcomes", outcomes, SusOutcome::id);
        steps = Check.unique("steps", steps, Step::id);
        texts = Check.list("texts", texts);
        versions = Check.unique("versions", versions, NamedVersion::id);
        seenRemarks = Check.unique("seenRemarks", seenRemarks, SeenRemark::remark);
        organs = Check.unique("organs", organs, Organ::id);
        activities = Check.unique("activities", activities, Activity::id);
        cooperations = Check.unique("cooperations", cooperations, Cooperation::id);
        Check.given("report", report);
        References.check(commission, regions, municipalities, associations, services, alternatives, reference);
        References.checkNotes(alternatives, associations, arguments, participants, steps);
        References.checkOrganisation(alternatives, associations, municipalities, organs, activities, cooperations);
    }

    /** An empty review with the standard rules. */
    public static Review empty(Commission commission) {
        return new Review(commission, List.of(), List.of(), List.of(), List.of(), StateAllocation.given(),
                Rules.standard(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ReportPlan.USUAL);
    }

    /** The alternative of an id, if there is one. */
    public Optional<Alternative> alternative(String id) {
        return alternatives.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The association of an id in the base year, if there is one. */
    public Optional<Association> association(String id) {
        return associations.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The assumption that sets a kind, if there is one. */
    public Optional<Assumption> assumption(AssumptionKind kind) {
        return assumptions.stream().filter(a -> a.kind() == kind).findFirst();
    }

    /** A copy to change field by field. */
    public ReviewEdit edit() {
        return new ReviewEdit(this);
    }
}
