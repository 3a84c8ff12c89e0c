package se.vagval.statement;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.analysis.AdministrationBound;
import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.analysis.SmallestGroup;
import se.vagval.analysis.Standing;
import se.vagval.finance.Subject;
import se.vagval.model.Municipality;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** The tables that answer who loses by whose leaving and how small an association can be, the same on screen and in documents. */
public final class LeavingTables {
    private final Review review;
    private final MoneyUnit unit;
    private final double most;

    /** Tables of a review, with the share of administration that it accepts. */
    public LeavingTables(Review review, MoneyUnit unit) {
        this.review = review;
        this.unit = unit;
        this.most = AdministrationBound.share(review);
    }

    /** Who loses by whose leaving; one without whom nobody is left has no row. */
    public Statement matrix(Leaving leaving, LeavingMeasure measure) {
        Map<String, LeavingMatrixView.Who> leavers = new LinkedHashMap<>();
        Comparator<Map.Entry<String, Leaver>> byName = Comparator.comparing(e -> e.getValue().name(), swedish());
        leaving.without().entrySet().stream().filter(e -> !leaving.left(e.getKey()).isEmpty()).sorted(byName)
                .forEach(e -> leavers.put(e.getKey(),
                        new LeavingMatrixView.Who(e.getValue().name(), e.getValue().municipalities())));
        return LeavingStatements.matrix(leaving.calculation(),
                new LeavingMatrixView(leaving.with(), leavers, Subject.association(leaving.association().id()),
                        municipalities(leaving.association()), measure, leaving.question().year(), unit));
    }

    /** The best group of each size, the smallest that can stand marked. */
    public Statement groups(SmallestGroup group) {
        Optional<Integer> smallest = group.smallest(most);
        List<GroupLine> lines = new ArrayList<>();
        group.groups().forEach((id, size) -> lines.add(new GroupLine(id, label(group, size),
                standing(group.standing(id, most)), smallest.filter(size::equals).isPresent())));
        List<String> notes = new ArrayList<>(List.of(Texts.get("statement.groups.note")));
        if (!group.isCertain()) {
            notes.add(Texts.get("statement.groups.uncertain"));
        }
        return LeavingStatements.groups(group.calculation(), Subject.association(group.question().association()), lines,
                group.question().year(), smallest(group), notes);
    }

    /** The association's municipalities by the Swedish alphabet, as in every table where a reader looks for the own one. */
    public List<Subject> municipalities(Structure.Body association) {
        return review.municipalities().stream().filter(m -> association.municipalities().contains(m.code()))
                .sorted(Comparator.comparing(Municipality::name, swedish())).map(Municipality::code)
                .map(Subject::municipality).toList();
    }

    private static Collator swedish() {
        return Collator.getInstance(Texts.SWEDISH);
    }

    /** Whether an association stands, in a word or two. */
    private static String standing(Standing standing) {
        return Texts.get("statement.groups.standing." + standing);
    }

    private String label(SmallestGroup group, int size) {
        String added = names(List.of(group.order().get(size - 1))).getFirst();
        return size == 1 ? Texts.get("statement.groups.first", added)
                : Texts.get("statement.groups.added", size, added);
    }

    /** How small the association can be. */
    private String smallest(SmallestGroup group) {
        Optional<Integer> size = group.smallest(most);
        String name = group.calculation().name(Subject.association(group.question().association()));
        String bound = SwedishNumbers.percent(most, 0);
        if (size.isEmpty()) {
            return Texts.get("statement.groups.none", bound, name);
        }
        return size.get() == group.order().size() ? Texts.get("statement.groups.all", bound, name)
                : Texts.get("statement.groups.smallest", size.get(),
                        Findings.listed(names(group.order().subList(0, size.get()))), bound, name);
    }

    private List<String> names(List<String> codes) {
        return review.municipalities().stream().filter(m -> codes.contains(m.code())).map(Municipality::name).toList();
    }
}
