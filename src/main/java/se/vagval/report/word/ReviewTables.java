package se.vagval.report.word;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Figure;
import se.vagval.model.Municipality;
import se.vagval.model.Participants;
import se.vagval.model.Position;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Service;
import se.vagval.report.word.Block.Head;
import se.vagval.report.word.Block.Line;
import se.vagval.report.word.Block.Table;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.statement.SmallCounts;
import se.vagval.statement.ToldParticipants;
import se.vagval.text.ShownName;
import se.vagval.text.Texts;
import se.vagval.text.Unbroken;

/** Tables of what the review says of today and of its alternatives; each is empty when there is nothing to show. */
final class ReviewTables {
    static final String ALTERNATIVES = "review.alternatives";

    private final Review review;
    private final String year;

    ReviewTables(Review review) {
        this.review = review;
        this.year = Integer.toString(review.commission().baseYear());
    }

    Optional<Table> alternatives() {
        List<Line> lines = review.alternatives().stream()
                .map(a -> line(a.name(), a.shortName(), or(a.description(), Texts.get("report.word.value.none"))))
                .toList();
        return table(ALTERNATIVES, Texts.get("report.word.table.alternatives"),
                List.of(head(Texts.get("report.word.head.alternative"), 4),
                        head(Texts.get("report.word.head.short"), 2), head(Texts.get("report.word.head.meaning"), 5)),
                lines, List.of(Texts.get("report.word.note.alternatives")));
    }

    Optional<Table> members() {
        Map<String, String> names = review.municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name));
        Map<String, String> regions = review.regions().stream().collect(Collectors.toMap(Region::id, Region::name));
        List<Line> lines = review.associations().stream()
                .map(a -> line(a.name(), joined(a.municipalities(), names), joined(a.regions(), regions),
                        Figures.text(a.boardSeats(), Figures::count)))
                .toList();
        return table("review.members", Texts.get("report.word.table.members", year, associations()),
                List.of(head(Texts.get("report.word.head.association"), 4),
                        head(Texts.get("report.word.head.municipalities"), 5),
                        head(Texts.get("report.word.head.region"), 3), figures(Texts.get("report.word.head.seats"), 2)),
                lines, List.of(Texts.get("report.word.note.state", associations()), memberSource()));
    }

    private int associations() {
        return review.associations().size();
    }

    /** The source of the seats is not the source of who the members are. */
    private String memberSource() {
        String seats = Figures.joined(review.associations().stream().flatMap(a -> a.boardSeats().stream())
                .map(f -> f.provenance().source().strip()).filter(s -> !s.isEmpty()).distinct().toList());
        return seats.isEmpty() ? Texts.get("report.word.note.ownData")
                : Texts.get("report.word.note.members", seats);
    }

    Optional<Table> positions() {
        List<Line> lines = review.associations().stream()
                .flatMap(a -> a.positions().stream()
                        .map(p -> line(a.name(), p.title(), Figures.text(p.fullTime(), Figures::rate))))
                .toList();
        Stream<Figure> sources = review.associations().stream().flatMap(a -> a.positions().stream())
                .map(Position::fullTime);
        return table("review.positions", Texts.get("report.word.table.positions", year, associations()),
                List.of(head(Texts.get("report.word.head.association"), 5), head(Texts.get("report.word.head.post"), 4),
                        figures(Texts.get("report.word.head.fullTime"), 3)),
                lines, List.of(Figures.source(sources)));
    }

    Optional<Table> services(MoneyUnit unit) {
        List<Line> lines = review.services().stream()
                .map(s -> line(s.name(), name(s.seller()), name(s.buyer()), extent(s, unit))).toList();
        return table("review.services", Texts.get("report.word.table.services", associations()),
                List.of(head(Texts.get("report.word.head.service"), 4), head(Texts.get("report.word.head.seller"), 4),
                        head(Texts.get("report.word.head.buyer"), 4), figures(Texts.get("report.word.head.amount"), 3)),
                lines, List.of(Figures.source(review.services().stream()
                        .flatMap(s -> Stream.concat(s.share().stream(), s.amount().stream())))));
    }

    private static String extent(Service service, MoneyUnit unit) {
        return service.amount().isPresent()
                ? Figures.text(service.amount(), v -> SwedishNumbers.amountWithUnit(v, unit))
                : Figures.text(service.share(), Figures::rate);
    }

    Optional<Table> participants() {
        List<Participants> all = review.participants().stream()
                .sorted(Comparator.comparingInt(Participants::year).thenComparing(p -> place(p.association())))
                .toList();
        List<Line> lines = all.stream()
                .map(p -> ToldParticipants.areFew(p) ? hidden(p)
                        : line(withYear(p), Figures.text(p.total(), Figures::count),
                                Figures.text(p.womenShare(), Figures::share),
                                Figures.text(p.menShare(), Figures::share)))
                .toList();
        return table("review.participants", Texts.get("report.word.table.participants", years(all)),
                List.of(head(Texts.get("report.word.head.association"), 4),
                        figures(Texts.get("report.word.head.participants"), 2),
                        figures(Texts.get("report.word.head.womenShare"), 2),
                        figures(Texts.get("report.word.head.menShare"), 2)),
                lines, List.of(Figures.source(all.stream().map(Participants::total))));
    }

    private Line hidden(Participants row) {
        String words = SmallCounts.Told.HELD_BACK.words();
        return line(withYear(row), words, words, words);
    }

    /** Where an association stands among the review's, the same in every table; others come last. */
    int place(String association) {
        List<String> ids = review.associations().stream().map(Association::id).toList();
        int place = ids.indexOf(association);
        return place < 0 ? ids.size() : place;
    }

    private String withYear(Participants row) {
        String name = name(row.association());
        return review.participants().stream().map(Participants::year).distinct().count() == 1 ? name
                : Texts.get("report.word.caption.unit", name, row.year());
    }

    private static String years(List<Participants> all) {
        return all.stream().map(Participants::year).distinct().sorted().map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** Name of an association or a region. */
    String name(String id) {
        Function<Association, String> shown = Association::name;
        return review.association(id).map(shown)
                .or(() -> review.regions().stream().filter(r -> r.id().equals(id)).map(Region::name).findFirst())
                .orElse(id);
    }

    /** Name of an alternative. */
    static String name(Review review, String alternative) {
        return review.alternative(alternative).map(Alternative::name).orElse(alternative);
    }

    /** Its name in running text and table heads. */
    static String shortName(Review review, String alternative) {
        return review.alternative(alternative).map(Alternative::shortName).map(ShownName::of).orElse(alternative);
    }

    private static String joined(List<String> ids, Map<String, String> names) {
        return ids.isEmpty() ? Figures.missing()
                : ids.stream().map(i -> names.getOrDefault(i, i))
                        .sorted(Collator.getInstance(Texts.SWEDISH)).collect(Collectors.joining(", "));
    }

    static String or(String given, String otherwise) {
        return given.isBlank() ? otherwise : given.strip();
    }

    static Head head(String text, int weight) {
        return new Head(text, false, weight);
    }

    static Head figures(String text, int weight) {
        return new Head(text, true, weight);
    }

    /** A row of words, as they were written but for numbers: "85 000" is not parted at the end of a line. */
    static Line line(String... cells) {
        return new Line(Line.Kind.DETAIL,
                Stream.of(cells).map(Unbroken::of).toList());
    }

    static Optional<Table> table(String id, String caption, List<Head> heads, List<Line> lines, List<String> notes) {
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Table(id, caption, heads, lines, notes).withoutUntold());
    }
}
