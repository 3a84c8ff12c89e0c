package se.vagval.ui.consequences;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Alternative;
import se.vagval.model.Review;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.Texts;
import se.vagval.ui.session.Session;

/**
 * The choices of Konsekvenser, kept as long as the review is open, and what follows from them and from the review; it works
 * things out only while it is in view.
 */
public final class ConsequencesViewModel {
    /** A municipality to choose. */
    public record Choice(String code, String name) {}

    private final Session session;
    private final ObservableValue<Calculation> calculation;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.OVERVIEW);
    /** Empty means all years. */
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<String>> municipality = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<String>> hidden = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<Integer>> hiddenYears = new SimpleObjectProperty<>(Set.of());
    private final Map<String, Showing> showings = new HashMap<>();
    private final ReadOnlyObjectWrapper<Consequences> shown = new ReadOnlyObjectWrapper<>();
    private final MemberSelection members = new MemberSelection(this::thoseWithPages);
    private boolean inView = true;

    public ConsequencesViewModel(Session session, ObservableValue<Calculation> calculation) {
        this.session = session;
        this.calculation = calculation;
        year.set(Optional.of(View.of(calculation.getValue(), session.unit().get()).year()));
        refresh();
        Stream.of(calculation, session.unit(), tab, year, municipality, members.chosen(), hidden,
                hiddenYears)
                .forEach(choice -> choice.subscribe((_, _) -> refresh()));
    }

    /** Whether the figures shown are those of before the latest edit, because its own are on their way. */
    public ReadOnlyBooleanProperty behind() {
        return session.calculating();
    }

    /** Tables and charts to show. */
    public ReadOnlyObjectProperty<Consequences> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The subject chosen. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** The year chosen; empty for all years, summed in the overview and beside each other elsewhere. */
    public ObjectProperty<Optional<Integer>> year() {
        return year;
    }

    /** Code of the municipality that Kommuner is about; empty for all. */
    public ObjectProperty<Optional<String>> municipality() {
        return municipality;
    }

    /** The municipalities there are figures for, in the alphabet's order. */
    public List<Choice> municipalities() {
        Calculation now = calculation.getValue();
        Comparator<Choice> swedish = Comparator.comparing(Choice::name, Collator.getInstance(Texts.SWEDISH));
        return now.subjects(reference(), Subject.Kind.MUNICIPALITY, shownYear()).stream()
                .map(s -> new Choice(s.id(), now.name(s))).sorted(swedish).toList();
    }

    /** Which member Medlemsblad is about. */
    public MemberSelection members() {
        return members;
    }

    private List<MemberSelection.Member> thoseWithPages() {
        Calculation now = calculation.getValue();
        return Statements.of(now, view()).members().stream()
                .map(s -> new MemberSelection.Member(s, now.name(s))).toList();
    }

    /** All years there are figures for, the base year first. */
    public List<Integer> allYears() {
        return calculation.getValue().years();
    }

    /** The years after the base year that are not hidden. */
    public List<Integer> years() {
        List<Integer> after = allYears().subList(1, allYears().size());
        List<Integer> seen = after.stream().filter(y -> !hiddenYears.get().contains(y)).toList();
        return seen.isEmpty() ? after : seen;
    }

    /** Whether a year is shown. */
    public boolean isShown(int oneYear) {
        return oneYear == allYears().getFirst() ? !hiddenYears.get().contains(oneYear) : years().contains(oneYear);
    }

    /** Shows or hides a year; the last year after the base year stays. */
    public void show(int oneYear, boolean on) {
        Set<Integer> now = new TreeSet<>(hiddenYears.get());
        boolean last = years().equals(List.of(oneYear));
        if (on) {
            now.remove(oneYear);
        } else if (!last) {
            now.add(oneYear);
        }
        hiddenYears.set(Set.copyOf(now));
    }

    /** All alternatives, in the review's order. */
    public List<Alternative> alternatives() {
        return calculation.getValue().review().alternatives();
    }

    /** Id of the alternative others are compared with. */
    public String reference() {
        return calculation.getValue().reference();
    }

    /** Compares with another alternative; kept in the review. */
    public void compareWith(String alternative) {
        String name = session.review().get().alternative(alternative).map(Alternative::shortName).orElse(alternative);
        session.edit(Texts.get("ui.consequences.edit.reference", name),
                r -> r.edit().reference(Optional.of(alternative)).done());
    }

    /** Whether an alternative is shown; the reference always is. */
    public boolean isShown(String alternative) {
        return alternative.equals(reference()) || !hidden.get().contains(alternative);
    }

    /** Shows or hides an alternative. */
    public void show(String alternative, boolean on) {
        List<String> kept = hidden.get().stream().filter(a -> !a.equals(alternative)).toList();
        hidden.set(on ? kept : Stream.concat(kept.stream(), Stream.of(alternative)).toList());
    }

    /** Shows a block as a table, a chart or both. */
    public void show(Block block, Showing as) {
        showings.put(block.key(), as);
        refresh();
    }

    /** While false, edits change nothing here; true catches up. */
    public void inView(boolean is) {
        boolean comes = is && !inView;
        inView = is;
        if (comes) {
            refresh();
        }
    }

    /** Works out a block's statement once more, of a calculation of its own, so that another thread can read it. */
    public Callable<Statement> anew(Block block) {
        Review review = session.review().get();
        Question asked = question();
        return () -> new Composition(Calculation.of(review), asked).blocks().stream().map(Block::statement)
                .filter(s -> s.id().equals(block.statement().id())).findFirst().orElseThrow();
    }

    private void refresh() {
        if (inView && !alternatives().isEmpty()) {
            Question asked = question();
            shown.set(new Consequences(about(asked), asked.view().unit(),
                    new Composition(calculation.getValue(), asked).blocks()));
        }
    }

    private Question question() {
        Optional<String> one = tab.get() == Tab.MUNICIPALITIES ? chosenMunicipality() : Optional.empty();
        Optional<Subject> member = tab.get() == Tab.MEMBERS
                ? members.shown().map(MemberSelection.Member::subject)
                : Optional.empty();
        return new Question(tab.get(), allYearsShown(), view(), hiddenYears.get(), one, member, showings);
    }

    private View view() {
        return new View(alternatives().stream().map(Alternative::id).filter(this::isShown).toList(), reference(),
                shownYear(), session.unit().get());
    }

    /** Whether what is shown is of all years. */
    public boolean allYearsShown() {
        return year.get().isEmpty() && tab.get().byAllYears();
    }

    /** The one chosen, where the review still has it. */
    private Optional<String> chosenMunicipality() {
        return municipality.get().filter(code -> municipalities().stream().anyMatch(m -> m.code().equals(code)));
    }

    /** Whether what is shown is of one year, so that the year can be chosen. */
    public boolean byYear() {
        return tab.get().byYear() && (tab.get() != Tab.MUNICIPALITIES || chosenMunicipality().isEmpty());
    }

    /** The year of one-year tables: the one chosen, or the nearest that is shown. */
    public int shownYear() {
        List<Integer> years = years();
        int wanted = year.get().orElseGet(years::getLast);
        return years.stream().min(Comparator.comparingInt(y -> Math.abs(y - wanted))).orElseThrow();
    }

    private String about(Question asked) {
        Calculation now = calculation.getValue();
        String reference = now.review().alternative(now.reference()).map(Alternative::name).orElse("");
        String unit = asked.view().unit().label();
        if (byYear() && !asked.allYears()) {
            return Texts.get("ui.consequences.about", Integer.toString(asked.view().year()), unit, reference);
        }
        List<Integer> told = toldYears();
        return Texts.get("ui.consequences.aboutYears", Integer.toString(told.getFirst()),
                Integer.toString(told.getLast()), unit, reference);
    }

    /** The years of what is shown: sums are of all years after the base year, also of hidden ones. */
    private List<Integer> toldYears() {
        return tab.get() == Tab.OVERVIEW ? allYears().subList(1, allYears().size())
                : allYears().stream().filter(this::isShown).toList();
    }
}
