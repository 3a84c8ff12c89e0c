package se.vagval.report.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import se.vagval.model.Alternative;
import se.vagval.model.OwnWords;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.statement.Cell;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/**
 * Headlines that state a finding: the user's own words, else the statement's sentence where it is short, else the same in
 * fewer words. Every alternative is told in its order and in the same words, and none is judged.
 */
final class Headlines {
    /** What prints as the same to the krona is the same. */
    private static final double SAME = 0.5;

    private record Change(String name, double kronor) {}

    private final Review review;
    private final MoneyUnit unit;

    Headlines(ReportInput input) {
        review = input.review();
        unit = input.unit();
    }

    /**
     * The headline of a statement.
     *
     * @param most
     *            letters of a finding that is taken as it is
     * @param shorter
     *            in the place of a longer one
     */
    String of(Statement statement, int most, Optional<String> shorter) {
        Optional<String> own = review.report().wordsOf(statement.id()).map(OwnWords::finding).filter(w -> !w.isBlank());
        String finding = statement.finding().strip();
        String said = own.orElseGet(() -> !finding.isEmpty() && finding.length() <= most ? finding
                : shorter.orElse(finding));
        return said.isBlank() ? statement.title() : Fit.sentences(said, Fit.HEADLINE);
    }

    /**
     * "Till insatser 2021, jämfört med Som idag: lika mycket i Gemensam adm. och 1 600 tkr mindre i Länsförbund."
     *
     * @param what
     *            what the amounts are
     * @return empty where an alternative has no figure
     */
    Optional<String> compared(String what, Statement statement, String row) {
        List<Change> changes = new ArrayList<>();
        for (Column column : columns(statement, Column.Kind.DIFFERENCE)) {
            OptionalDouble value = value(statement, row, column);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            changes.add(new Change(name(column.key()), value.getAsDouble()));
        }
        return changes.isEmpty() || review.reference().isEmpty() ? Optional.empty()
                : Optional.of(compared(what, statement, row, changes));
    }

    private String compared(String what, Statement statement, String row, List<Change> changes) {
        String reference = name(review.reference().orElseThrow());
        if (changes.stream().allMatch(c -> Math.abs(c.kronor()) < SAME)) {
            OptionalDouble all = columns(statement, Column.Kind.VALUE).stream().map(c -> value(statement, row, c))
                    .findFirst().orElse(OptionalDouble.empty());
            return all.isPresent() ? Texts.get("report.deck.headline.same", what,
                    SwedishNumbers.amountWithUnit(all.getAsDouble(), unit))
                    : Texts.get("report.deck.headline.noDifference", what, reference);
        }
        String each = ended(Texts.get("report.deck.headline.compared", what, reference,
                alike(changes, c -> amount(c.kronor()), Change::name)));
        if (each.length() <= Fit.HEADLINE) {
            return each;
        }
        double low = changes.stream().mapToDouble(Change::kronor).min().orElseThrow();
        double high = changes.stream().mapToDouble(Change::kronor).max().orElseThrow();
        String from = amount(low);
        String to = amount(high);
        String said = range(what, reference, from, to);
        return said.length() <= Fit.HEADLINE ? said : range(what, Fit.cut(reference, Fit.NAME / 2), from, to);
    }

    private static String range(String what, String reference, String from, String to) {
        return from.equals(to) ? Texts.get("report.deck.headline.all", what, reference, from)
                : Texts.get("report.deck.headline.range", what, reference, from, to);
    }

    /** "0 tkr i a och b, 5 tkr i c och 7 tkr i d": what is said alike is said once. */
    private static <T> String alike(List<T> items, Function<T, String> said, Function<T, String> name) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        items.forEach(i -> names.computeIfAbsent(said.apply(i), _ -> new ArrayList<>()).add(name.apply(i)));
        return listed(names.entrySet().stream()
                .map(e -> Texts.get("report.deck.headline.in", e.getKey(), listed(e.getValue()))).toList());
    }

    private String amount(double change) {
        String amount = SwedishNumbers.amountWithUnit(Math.abs(change), unit);
        return Math.abs(change) < SAME ? Texts.get("report.deck.headline.equal")
                : Texts.get(change < 0 ? "report.deck.headline.less" : "report.deck.headline.more", amount);
    }

    /** "Utnyttjande 2021: 72,8 % i Som idag och Gemensam adm. och 70,9 % i Länsförbund." */
    Optional<String> grouped(String what, Statement statement, String row) {
        List<Column> known = columns(statement, Column.Kind.VALUE).stream()
                .filter(c -> value(statement, row, c).isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        String said = ended(Texts.get("report.deck.headline.grouped", what,
                alike(known, c -> text(statement, row, c), c -> name(c.key()))));
        return said.length() <= Fit.HEADLINE ? Optional.of(said) : range(what, statement, row);
    }

    /** "Det som finns till insatser 2024 är mellan 13 057 och 19 953 tkr.": the least and the most of the last column. */
    Optional<String> ends(Statement statement) {
        int last = statement.columns().size() - 1;
        double[] values = statement.rows().stream().map(r -> statement.value(r.cells().get(last)))
                .flatMapToDouble(OptionalDouble::stream).sorted().toArray();
        return values.length == 0 ? Optional.empty()
                : Optional.of(Texts.get("report.deck.headline.between",
                        Texts.get("report.deck.what.LAST", statement.columns().get(last).label()),
                        SwedishNumbers.amount(values[0], unit),
                        SwedishNumbers.amountWithUnit(values[values.length - 1], unit)));
    }

    private Optional<String> range(String what, Statement statement, String row) {
        Column low = null;
        Column high = null;
        for (Column column : columns(statement, Column.Kind.VALUE)) {
            OptionalDouble value = value(statement, row, column);
            if (value.isPresent()) {
                low = low == null || value.getAsDouble() < value(statement, row, low).getAsDouble() ? column : low;
                high = high == null || value.getAsDouble() > value(statement, row, high).getAsDouble() ? column : high;
            }
        }
        String from = text(statement, row, low);
        String to = text(statement, row, high);
        return Optional.of(from.equals(to) ? Texts.get("report.deck.headline.same", what, from)
                : Texts.get("report.deck.headline.between", what, from, to));
    }

    private static List<Column> columns(Statement statement, Column.Kind kind) {
        return statement.columns().stream().filter(c -> c.kind() == kind && !c.key().isEmpty()).toList();
    }

    private static OptionalDouble value(Statement statement, String row, Column column) {
        return cell(statement, row, column).map(statement::value).orElse(OptionalDouble.empty());
    }

    private String text(Statement statement, String row, Column column) {
        return cell(statement, row, column).map(c -> statement.text(c, unit)).orElse("");
    }

    private static Optional<Cell> cell(Statement statement, String key, Column column) {
        return statement.row(key).map(Row::cells).map(c -> c.get(statement.columns().indexOf(column)));
    }

    /** The short name of an alternative, cut where it is very long. */
    String name(String alternative) {
        return review.alternative(alternative).map(Alternative::shortName).map(Fit::name).orElse(alternative);
    }

    /** "a", "a och b", "a, b och c". */
    static String listed(List<String> items) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items)
                : Texts.get("report.deck.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** A name that ends with a full stop, as "Gemensam adm.", ends the sentence too. */
    static String ended(String sentence) {
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The same slide under another headline. */
    static Slide renamed(Slide slide, String headline) {
        return switch (slide) {
            case Slide.Opening s -> new Slide.Opening(s.id(), headline, s.area(), s.details(), s.notes());
            case Slide.Question s ->
                new Slide.Question(s.id(), headline, s.asked(), s.excludedHeading(), s.excluded(), s.notes());
            case Slide.Listing s -> new Slide.Listing(s.id(), headline, s.topic(), s.table(), s.notes());
            case Slide.KeyFigure s -> new Slide.KeyFigure(s.id(), headline, s.topic(), s.statement(), s.chart(),
                    s.alternative(), s.table(), s.notes());
            case Slide.Plan s -> new Slide.Plan(s.id(), headline, s.topic(), s.plan(), s.alternative(), s.table(),
                    s.notes());
            case Slide.Arguments s -> new Slide.Arguments(s.id(), headline, s.forHeading(), s.inFavour(),
                    s.againstHeading(), s.against(), s.notes());
        };
    }
}
