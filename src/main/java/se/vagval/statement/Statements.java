package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Municipality;

/** All statements of a calculation. Each call builds anew; a comparison's formulas are added to the calculation once. */
public final class Statements {
    private final Calculation calculation;
    private final View view;

    private Statements(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    public static Statements of(Calculation calculation, View view) {
        return new Statements(calculation, view);
    }

    /** Today's accounts, as printed in reviews. */
    public Statement accounts() {
        return TodayStatements.accounts(calculation, view);
    }

    /** Today's state allocation: possible, granted, utilisation, kronor per inhabitant. */
    public Statement allocation() {
        return TodayStatements.allocation(calculation, view);
    }

    /** Which associations work with the same offices as each municipality whose cooperation is known. */
    public Statement cooperation() {
        return Cooperations.fit(calculation);
    }

    /** Participants by association and sex, the latest years; without rows where none are typed. */
    public Statement participants() {
        return new ParticipantsStatement(calculation).build();
    }

    /** Livelihood before and after the activity by kind and sex, one for each area and year of which something is typed. */
    public List<Statement> livelihood() {
        return LivelihoodStatement.all(calculation);
    }

    /** Livelihood of one area and year, as in {@link #livelihood}; without rows where nothing is typed. */
    public Statement livelihood(String area, int year, ToldOutcomes told) {
        return new LivelihoodStatement(calculation, told, area, year).build();
    }

    /** The alternatives' figures for the whole area, one year. */
    public Statement comparison() {
        return ComparisonStatement.build(calculation, view);
    }

    /** Contributions by party, one year. */
    public Statement financing() {
        return PartyStatement.build(calculation, view);
    }

    /** Which party decides each association's total, and what that leaves unused, one year. */
    public Statement deciding() {
        return DecidingStatement.build(calculation, view);
    }

    /** The state's frame and what freed base grants come to, one year; empty unless the allocation is worked out from the frame. */
    public Optional<Statement> national() {
        return NationalStatement.build(calculation, view);
    }

    /** Administration by category, one year. */
    public Statement administration() {
        return AdministrationStatement.build(calculation, view);
    }

    /** Activities in each alternative over the years. */
    public Statement activities() {
        return ActivitiesStatement.build(calculation, view);
    }

    /**
     * Activities parted between municipalities that have an association in some of the alternatives only and all others, one
     * year; empty where there are none such.
     */
    public Optional<Statement> membership() {
        return MembershipStatement.whereAny(calculation, view,
                members().stream().filter(m -> m.kind() == Subject.Kind.MUNICIPALITY).toList());
    }

    /** Equity of each association against the ladder, one year. */
    public Statement equity() {
        return EquityStatement.build(calculation, view);
    }

    /** Contributions by party, years beside each other. */
    public Statement financingOverYears() {
        return new YearsStatements(calculation, view).financing();
    }

    /** What each association has to use per inhabitant 16–64, years beside each other. */
    public Statement budgetPerCapita() {
        return new YearsStatements(calculation, view).budgetPerCapita();
    }

    /** Administration by category, years beside each other. */
    public Statement administrationOverYears() {
        return new YearsStatements(calculation, view).administration();
    }

    /** Equity of each association, years beside each other. */
    public Statement equityOverYears() {
        return new YearsStatements(calculation, view).equity();
    }

    /** Equity of each association as a share of its revenue, years beside each other. */
    public Statement equityShareOverYears() {
        return new YearsStatements(calculation, view).equityShare();
    }

    /** Each municipality's contribution, kronor, with the change against the reference. */
    public Statement municipalities() {
        return MunicipalityStatements.amounts(calculation, view);
    }

    /** Each municipality's contribution per inhabitant 16–64, with the change against the reference. */
    public Statement municipalitiesPerCapita() {
        return MunicipalityStatements.perCapita(calculation, view);
    }

    /** One-off costs that members bear beside the associations, and what they come to pay; empty where there are none. */
    public Optional<Statement> ownCosts() {
        return OwnCostsStatement.whereAny(calculation, view);
    }

    /**
     * One municipality's contribution year by year and in all, in kronor and per inhabitant, with the change against the
     * reference.
     *
     * @param code
     *            of a municipality that is there in the reference
     */
    public Statement municipality(String code) {
        return MunicipalityStatement.build(calculation, view, Subject.municipality(code));
    }

    /**
     * Every member that can have a page: the state, the regions in the review's order, municipalities by the alphabet. A
     * part of a municipality that is listed too is counted in the municipality's page and has none of its own.
     */
    public List<Subject> members() {
        List<Subject> members = new ArrayList<>();
        for (Subject.Kind kind : List.of(Subject.Kind.STATE, Subject.Kind.REGION)) {
            members.addAll(calculation.subjects(view.reference(), kind, view.year()));
        }
        List<Municipality> all = calculation.review().municipalities();
        Set<String> listed = all.stream().map(Municipality::code).collect(Collectors.toSet());
        Set<String> parts = all.stream().filter(m -> m.partOf().filter(listed::contains).isPresent())
                .map(Municipality::code).collect(Collectors.toSet());
        MunicipalityStatements.inAlphabet(calculation, view).stream().filter(m -> !parts.contains(m.id()))
                .forEach(members::add);
        return List.copyOf(members);
    }

    /** A member's page, with the figures of the year of this view. */
    public MemberPage memberPage(Subject member) {
        return MemberStatement.page(calculation, view, member);
    }

    /** The page of every member, in the order of {@link #members}; none where there is no alternative to compare. */
    public List<MemberPage> memberPages() {
        return memberPages(_ -> true);
    }

    /** The page of every member whose key is wanted, in the order of {@link #members}; see {@link MemberPage#key}. */
    public List<MemberPage> memberPages(Predicate<String> wanted) {
        return view.alternatives().isEmpty() ? List.of()
                : members().stream().filter(m -> wanted.test(MemberKind.of(m).key(m))).map(this::memberPage).toList();
    }

    /** From the reference's activities to an alternative's, step by step, one year. */
    public Statement waterfall(String alternative) {
        return WaterfallStatement.build(calculation, view, alternative);
    }

    /** Differences against the reference summed over the years, their present value, and payback. */
    public Statement horizon() {
        return HorizonStatement.build(calculation, view);
    }

    /** The waterfall of every alternative but the reference, where its ends are known; one that moves nothing says so. */
    public List<Statement> waterfalls() {
        return view.others().stream().map(this::waterfall).filter(Statements::isKnown).toList();
    }

    /** People behind the arguments by stance and role; one or two are not counted out. */
    public Statement argumentRoles() {
        return new ArgumentTables(calculation, view).roles();
    }

    /** People behind each argument by role; one or two are not counted out. */
    public Statement arguments() {
        return new ArgumentTables(calculation, view).each();
    }

    /** The figure that each argument is linked to, one year. */
    public Statement argumentFigures() {
        return ArgumentFigures.of(calculation, view);
    }

    /**
     * Every statement, in the order of a report. Those of leaving, last, have figures of calculations of their own, and so
     * has what that of financing says of the utilisation that would make up for what is lost.
     */
    public List<Statement> all() {
        Stream<Statement> own = calculated().stream().map(
                s -> s.id().equals("financing") ? RestoringFinding.after(s, calculation, view) : s);
        return Stream.concat(own, LeavingReport.of(calculation.review(), view).stream()).toList();
    }

    /** Whether what is named so, perhaps with a row and a column after it, is a statement of leaving, which only {@link #all} has. */
    public static boolean isOfLeaving(String name) {
        return name.startsWith(LeavingReport.PREFIX);
    }

    /** Every statement of this calculation, in the order of a report. */
    public List<Statement> calculated() {
        List<Statement> all = new ArrayList<>(List.of(accounts(), allocation()));
        if (!calculation.review().cooperations().isEmpty() && !calculation.review().associations().isEmpty()) {
            all.add(cooperation());
        }
        if (!calculation.review().participants().isEmpty()) {
            all.add(participants());
        }
        all.addAll(livelihood());
        all.addAll(List.of(comparison(), financing()));
        DecidingStatement.whereBinding(calculation, view).ifPresent(all::add);
        national().ifPresent(all::add);
        all.addAll(List.of(budgetPerCapita(), administration(), activities()));
        membership().ifPresent(all::add);
        all.add(horizon());
        all.addAll(waterfalls());
        all.addAll(List.of(equity(), municipalities(), municipalitiesPerCapita()));
        ownCosts().ifPresent(all::add);
        if (new ArgumentTables(calculation, view).counted()) {
            all.addAll(List.of(argumentRoles(), arguments()));
        }
        return List.copyOf(all);
    }

    /** Between a start and an end that nobody knows there is nothing to show. */
    private static boolean isKnown(Statement waterfall) {
        List<Row> rows = waterfall.rows();
        return rows.size() > 1 && isKnown(waterfall, rows.getFirst()) && isKnown(waterfall, rows.getLast());
    }

    private static boolean isKnown(Statement statement, Row row) {
        return statement.value(row.cells().getFirst()).isPresent();
    }
}
