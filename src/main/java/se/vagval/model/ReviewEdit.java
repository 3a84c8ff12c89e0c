package se.vagval.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The next review, put together field by field from the one before; {@link #done()} validates it as a whole. */
public final class ReviewEdit {
    private Commission commission;
    private List<Region> regions;
    private List<Municipality> municipalities;
    private List<Association> associations;
    private List<Service> services;
    private StateAllocation allocation;
    private Rules rules;
    private List<Assumption> assumptions;
    private List<Alternative> alternatives;
    private Optional<String> reference;
    private List<Argument> arguments;
    private List<Participants> participants;
    private List<SusOutcome> outcomes;
    private List<Step> steps;
    private List<ReportText> texts;
    private List<NamedVersion> versions;
    private List<SeenRemark> seenRemarks;
    private List<Organ> organs;
    private List<Activity> activities;
    private List<Cooperation> cooperations;
    private ReportPlan report;

    ReviewEdit(Review from) {
        commission = from.commission();
        regions = from.regions();
        municipalities = from.municipalities();
        associations = from.associations();
        services = from.services();
        allocation = from.allocation();
        rules = from.rules();
        assumptions = from.assumptions();
        alternatives = from.alternatives();
        reference = from.reference();
        arguments = from.arguments();
        participants = from.participants();
        outcomes = from.outcomes();
        steps = from.steps();
        texts = from.texts();
        versions = from.versions();
        seenRemarks = from.seenRemarks();
        organs = from.organs();
        activities = from.activities();
        cooperations = from.cooperations();
        report = from.report();
    }

    public ReviewEdit commission(Commission value) {
        commission = value;
        return this;
    }

    public ReviewEdit regions(List<Region> value) {
        regions = value;
        return this;
    }

    public ReviewEdit municipalities(List<Municipality> value) {
        municipalities = value;
        return this;
    }

    public ReviewEdit associations(List<Association> value) {
        associations = value;
        return this;
    }

    public ReviewEdit services(List<Service> value) {
        services = value;
        return this;
    }

    public ReviewEdit allocation(StateAllocation value) {
        allocation = value;
        return this;
    }

    public ReviewEdit rules(Rules value) {
        rules = value;
        return this;
    }

    public ReviewEdit assumptions(List<Assumption> value) {
        assumptions = value;
        return this;
    }

    public ReviewEdit alternatives(List<Alternative> value) {
        alternatives = value;
        return this;
    }

    public ReviewEdit reference(Optional<String> value) {
        reference = value;
        return this;
    }

    public ReviewEdit arguments(List<Argument> value) {
        arguments = value;
        return this;
    }

    public ReviewEdit participants(List<Participants> value) {
        participants = value;
        return this;
    }

    public ReviewEdit outcomes(List<SusOutcome> value) {
        outcomes = value;
        return this;
    }

    public ReviewEdit steps(List<Step> value) {
        steps = value;
        return this;
    }

    public ReviewEdit texts(List<ReportText> value) {
        texts = value;
        return this;
    }

    public ReviewEdit versions(List<NamedVersion> value) {
        versions = value;
        return this;
    }

    public ReviewEdit seenRemarks(List<SeenRemark> value) {
        seenRemarks = value;
        return this;
    }

    public ReviewEdit organs(List<Organ> value) {
        organs = value;
        return this;
    }

    public ReviewEdit activities(List<Activity> value) {
        activities = value;
        return this;
    }

    public ReviewEdit cooperations(List<Cooperation> value) {
        cooperations = value;
        return this;
    }

    public ReviewEdit report(ReportPlan value) {
        report = value;
        return this;
    }

    /** One alternative replaced by what the operator makes of it. */
    public ReviewEdit alternative(String id, UnaryOperator<Alternative> edit) {
        alternatives = alternatives.stream().map(a -> a.id().equals(id) ? edit.apply(a) : a).toList();
        return this;
    }

    /** One association replaced by what the operator makes of it. */
    public ReviewEdit association(String id, UnaryOperator<Association> edit) {
        associations = associations.stream().map(a -> a.id().equals(id) ? edit.apply(a) : a).toList();
        return this;
    }

    /** The new review; refuses what does not hold together. */
    public Review done() {
        return new Review(commission, regions, municipalities, associations, services, allocation, rules, assumptions,
                alternatives, reference, arguments, participants, outcomes, steps, texts, versions,
                seenRemarks, organs, activities, cooperations, report);
    }
}
