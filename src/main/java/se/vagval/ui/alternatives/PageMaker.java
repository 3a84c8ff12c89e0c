package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.check.ChangeRemarks;
import se.vagval.check.Severity;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Lineage;
import se.vagval.model.Review;
import se.vagval.statement.Organisations;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/** Makes what the page shows of one alternative, from the review as it now is. */
final class PageMaker {
    private final Session session;
    private final Calculation now;
    private final BreakEvens breakEvens;
    private final Review review;
    private final Alternative alternative;
    private final Entries entries;
    private final ChangeEdits edits;
    private final Controls controls;
    private final Sentences sentences;
    private final ChangeRemarks checked;

    PageMaker(Session session, Calculation now, BreakEvens breakEvens, Alternative alternative, Entries entries) {
        this.breakEvens = breakEvens;
        this.session = session;
        this.now = now;
        this.review = now.review();
        this.alternative = alternative;
        this.entries = entries;
        this.edits = new ChangeEdits(session, alternative.id());
        this.controls = new Controls(now, session.unit().get(), entries, edits,
                Lineage.changes(alternative, review.alternatives()));
        this.sentences = new Sentences(controls);
        this.checked = ChangeRemarks.of(now, alternative.id());
    }

    /**
     * @param unfolded
     *            ids of changes whose sources and notes are shown
     */
    AlternativePage page(String refused, boolean naming, boolean inheritedOpen, Set<String> unfolded,
            boolean differences) {
        int year = year();
        return new AlternativePage(tree(), alternative.id(), alternative.name(), alternative.description(), refused,
                naming ? Optional.of(naming()) : Optional.empty(), inherited(inheritedOpen), cards(unfolded),
                new Later<>(() -> additions(year)), Texts.get("ui.alternatives.figures", Integer.toString(year)),
                new Later<>(new KeyFigures(now, breakEvens, session.unit().get(), alternative.id(), year)::all),
                new MoveFigures(now, session.unit().get(), alternative.id(), year)
                        .sentences(Lineage.changes(alternative, review.alternatives())),
                Organisations.of(now, alternative.id(), year),
                differences ? Optional.of(new Differences(now, session).table()) : Optional.empty());
    }

    /** The last year in which the alternative changes something, so that all of it shows; else the first in which any does. */
    private int year() {
        int own = Lineage.changes(alternative, review.alternatives()).stream().mapToInt(Change::year).max().orElse(0);
        int any = review.alternatives().stream().flatMap(a -> a.changes().stream()).mapToInt(Change::year).min()
                .orElse(0);
        int first = review.commission().baseYear() + 1;
        return Math.clamp(own == 0 ? any : own, first, Math.max(first, review.commission().lastYear()));
    }

    private List<TreeLine> tree() {
        List<TreeLine> lines = new ArrayList<>();
        review.alternatives().stream().filter(a -> a.parent().isEmpty()).forEach(a -> branch(a, 0, lines));
        return lines;
    }

    private void branch(Alternative a, int depth, List<TreeLine> lines) {
        lines.add(new TreeLine(a.id(), depth, a.shortName(), detail(a), a.id().equals(alternative.id())));
        review.alternatives().stream().filter(b -> b.parent().filter(a.id()::equals).isPresent())
                .forEach(b -> branch(b, depth + 1, lines));
    }

    private String detail(Alternative a) {
        List<String> parts = new ArrayList<>();
        if (a.id().equals(now.reference())) {
            parts.add(Texts.get("ui.alternatives.reference"));
        }
        if (!a.changes().isEmpty()) {
            parts.add(Texts.get("ui.alternatives.changes", a.changes().size()));
        }
        return String.join(" · ", parts);
    }

    private AlternativePage.Naming naming() {
        Alternative a = alternative;
        return new AlternativePage.Naming(
                entries.words("alternative-name", Texts.get("ui.alternatives.field.alternativeName"), a.name(),
                        n -> session.edit(Texts.get("ui.alternatives.edit.rename", a.name(), n),
                                r -> TreeEdits.rename(r, a.id(), n, a.shortName(), a.description()))),
                entries.words("alternative-short", Texts.get("ui.alternatives.field.alternativeShort"), a.shortName(),
                        n -> session.edit(Texts.get("ui.alternatives.edit.rename", a.shortName(), n),
                                r -> TreeEdits.rename(r, a.id(), a.name(), n, a.description()))),
                entries.wordsOrNone("alternative-about", Texts.get("ui.alternatives.field.alternativeAbout"),
                        a.description(), Texts.get("ui.alternatives.noAbout"),
                        n -> session.edit(Texts.get("ui.alternatives.edit.about", a.shortName()),
                                r -> TreeEdits.rename(r, a.id(), a.name(), a.shortName(), n))));
    }

    private AlternativePage.Inherited inherited(boolean open) {
        Optional<Alternative> parent = alternative.parent().flatMap(review::alternative);
        if (parent.isEmpty()) {
            return new AlternativePage.Inherited("", false, List.of());
        }
        List<AlternativePage.Inherited.Line> lines = Lineage.changes(parent.get(), review.alternatives()).stream()
                .filter(c -> alternative.changes().stream().noneMatch(own -> Lineage.replaces(own, c)))
                .map(c -> new AlternativePage.Inherited.Line(c.id(), heading(c), sentences.plain(c),
                        owner(c).shortName()))
                .toList();
        String summary = Texts.get("ui.alternatives.inherited", parent.get().shortName(), lines.size());
        return new AlternativePage.Inherited(summary, open, lines);
    }

    /** The nearest ancestor a change comes from. */
    private Alternative owner(Change change) {
        List<Alternative> line = Lineage.of(alternative, review.alternatives());
        return line.reversed().stream().filter(a -> a != alternative && a.changes().contains(change)).findFirst()
                .orElse(alternative);
    }

    private static String heading(Change c) {
        return Texts.get("ui.alternatives.cardHeading", Integer.toString(c.year()), Sentences.kind(c));
    }

    private Cards cards(Set<String> unfolded) {
        MoneyUnit unit = session.unit().get();
        // What the savings are measured from: the alternative it builds on, else the reference.
        Savings savings = new Savings(now, unit, alternative.id(), alternative.parent().orElseGet(now::reference),
                entries, edits);
        Set<String> open = Set.copyOf(unfolded);
        List<Change> changes = alternative.changes();
        return new Cards(changes.stream().map(Change::id).toList(),
                at -> card(changes.get(at), savings, open.contains(changes.get(at).id())));
    }

    private ChangeCard card(Change c, Savings savings, boolean unfolded) {
        Optional<Change> replaced = replaced(c);
        return new ChangeCard(c.id(), heading(c), sentences.of(c), lines(c), options(c), savings.columns(c),
                savings.of(c), unfolded ? Optional.of(Details.of(c, controls)) : Optional.empty(),
                warnings(c), remarks(c, replaced, unfolded), replaced.isPresent(), Sentences.assumed(c));
    }

    /** The inherited change that an own one stands in the place of. */
    private Optional<Change> replaced(Change own) {
        return alternative.parent().flatMap(review::alternative).flatMap(p -> Lineage.changes(p, review.alternatives())
                .stream().filter(c -> Lineage.replaces(own, c)).findFirst());
    }

    private List<List<Part>> lines(Change change) {
        return switch (change) {
            case Change.Merge c -> MergedLines.sentences(controls, c);
            case Change.ChangeSplitKey c -> new KeySentences(controls).shares(c);
            default -> new MemberSentences(controls).lines(change);
        };
    }

    private List<Part.Option> options(Change change) {
        return change instanceof Change.Merge c ? MergedLines.options(controls, c)
                : new MemberSentences(controls).options(change);
    }

    /** What the checks say of the change itself. */
    private List<ChangeCard.Warning> warnings(Change c) {
        return checked.about(c.id()).stream()
                .map(r -> new ChangeCard.Warning(r.severity() == Severity.ERROR, Texts.get("ui.alternatives.warning",
                        r.severity().label(), r.headline(), r.detail())))
                .toList();
    }

    private List<String> remarks(Change c, Optional<Change> replaced, boolean unfolded) {
        List<String> remarks = new ArrayList<>();
        replaced.ifPresent(r -> remarks.add(Texts.get("ui.alternatives.replaces", owner(r).shortName(),
                sentences.plain(r))));
        if (!c.note().isEmpty() && !unfolded) {
            remarks.add(c.note());
        }
        return remarks;
    }

    /** In groups: who is a member of what, administration, money. */
    private List<AlternativePage.Group> additions(int year) {
        Map<AlternativePage.Kind, List<Part.Option>> groups = new EnumMap<>(AlternativePage.Kind.class);
        for (Additions.Addition addition : new Additions(now, alternative, year).all()) {
            String kind = Sentences.kind(addition.change());
            Part.Option option = new Part.Option(kind, () -> edits.add(addition.first(), addition.change(),
                    Texts.get("ui.alternatives.edit.add", kind.toLowerCase(Texts.SWEDISH))));
            groups.computeIfAbsent(AlternativePage.Kind.of(addition.change()), _ -> new ArrayList<>()).add(option);
        }
        return groups.entrySet().stream().map(g -> new AlternativePage.Group(g.getKey(), g.getValue())).toList();
    }
}
