package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import se.vagval.model.Change;
import se.vagval.text.Texts;

/**
 * What is typed in an alternative, a phrase for each change, but one for what goes on: a figure that is the same year
 * after year is told with its years, and figures that follow each other stand in one phrase.
 */
final class ChangeLines {
    /** Years in a row for which the same is said. */
    private record Span(String figures, int first, int last) {}

    private final ChangeWords words;

    ChangeLines(ChangeWords words) {
        this.words = words;
    }

    /** The phrases of some changes, each where its first change stands. */
    List<String> phrases(List<Change> changes) {
        Map<String, List<Change>> together = new LinkedHashMap<>();
        changes.forEach(c -> together.computeIfAbsent(subject(c), _ -> new ArrayList<>()).add(c));
        return together.values().stream().map(this::phrase).toList();
    }

    /** What changes must share to be told in one phrase; a change of a structure is told by itself. */
    private String subject(Change change) {
        String of = ChangeWords.kind(change) + " " + words.whom(change);
        return switch (change) {
            case Change.SetUtilisation _,Change.StateBudget _ -> of;
            case Change.OneOffCost c -> of + c.bearer();
            default -> change.id() + " " + change.year() + of;
        };
    }

    private String phrase(List<Change> changes) {
        Change first = changes.getFirst();
        List<Span> spans = spans(changes);
        if (spans.size() > 1) {
            List<String> each = spans.stream().map(s -> Texts.get(
                    words.isOfItsYear(first) ? "report.deck.differences.eachYear" : "report.deck.differences.eachFrom",
                    s.figures(), years(s))).toList();
            return Texts.get("report.deck.differences.figures", Texts.get("report.deck.differences.subject",
                    kind(changes), words.whom(first)), Headlines.listed(each));
        }
        Span only = spans.getFirst();
        String said = Texts.get(words.isOfItsYear(first) ? "report.deck.differences.once"
                : "report.deck.differences.change", kind(changes), years(only), words.whom(first)).strip();
        return only.figures().isEmpty() ? said : Texts.get("report.deck.differences.figures", said,
                only.first() == only.last() || !words.isOfItsYear(first) ? only.figures()
                        : Texts.get("report.deck.differences.perYear", only.figures()));
    }

    /** What is paid in several years is no cost of once. */
    static String kind(List<Change> changes) {
        return changes.size() > 1 && changes.getFirst() instanceof Change.OneOffCost
                ? Texts.get("report.deck.change.costs")
                : ChangeWords.kind(changes.getFirst());
    }

    /** What holds until it is changed and is typed anew as it was adds nothing; what is of its year adds that year. */
    private List<Span> spans(List<Change> changes) {
        List<Span> spans = new ArrayList<>();
        for (Change change : changes.stream().sorted((a, b) -> Integer.compare(a.year(), b.year())).toList()) {
            String figures = words.figures(change);
            Span before = spans.isEmpty() ? new Span("", 0, 0) : spans.getLast();
            boolean same = !spans.isEmpty() && before.figures().equals(figures);
            if (same && !words.isOfItsYear(change)) {
                continue;
            }
            if (same && before.last() + 1 == change.year()) {
                spans.set(spans.size() - 1, new Span(figures, before.first(), change.year()));
            } else {
                spans.add(new Span(figures, change.year(), change.year()));
            }
        }
        return spans;
    }

    /** "50 % 2016" and "20 % 2017–2020": years that follow each other with the same figure are told together. */
    static List<String> eachYear(SortedMap<Integer, String> figures) {
        List<Span> spans = new ArrayList<>();
        figures.forEach((year, figure) -> {
            Span before = spans.isEmpty() ? new Span("", 0, 0) : spans.getLast();
            if (before.last() + 1 == year && before.figures().equals(figure)) {
                spans.set(spans.size() - 1, new Span(figure, before.first(), year));
            } else {
                spans.add(new Span(figure, year, year));
            }
        });
        return spans.stream().map(s -> Texts.get("report.deck.differences.eachYear", s.figures(), years(s))).toList();
    }

    private static String years(Span span) {
        return years(span.first(), span.last());
    }

    /** "2006–2008", or the year where it is one. */
    static String years(int first, int last) {
        return first == last ? Integer.toString(first)
                : Texts.get("report.deck.differences.years", Integer.toString(first), Integer.toString(last));
    }
}
