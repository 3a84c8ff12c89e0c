package se.vagval.report.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.chart.ChartContext;
import se.vagval.model.Change;
import se.vagval.model.Cooperation;
import se.vagval.model.Participants;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.report.ChartPicture;
import se.vagval.report.ReportInput;
import se.vagval.report.Waterfalls;
import se.vagval.report.control.Addresses;
import se.vagval.report.template.Paper;
import se.vagval.report.word.Block.Figure;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Block.Table;
import se.vagval.report.word.Block.Turn;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Statements with what they show, their tables and their charts. */
final class Consequences {
    /** Told in words of the municipalities' cooperation, each with a source of its own. */
    static final String COOPERATION = "cooperation";
    private static final String ACCOUNTS = "accounts";
    private static final String MUNICIPALITIES = "municipalities";
    /** Statements of today, which stand in the chapter on today. */
    private static final Set<String> TODAY = Set.of(ACCOUNTS, "allocation", COOPERATION);
    /** The summary says of each subject what is most important; the rest is in the section on consequences. */
    private static final Set<String> NOT_SUMMED_UP = Set.of("horizon", "municipalities.perCapita");

    /** Participants by sex, which stand where today's results are told. */
    static final String PARTICIPANTS = "participants";
    /** Livelihood before and after, which stands among the tables of outcome. */
    static final String LIVELIHOOD = "livelihood";

    /** Fewer statements than these do not have the page turned for them and turned back. */
    private static final int FEW = 3;

    /** Who loses by whose leaving, which has an appendix of its own. */
    static final String LEAVING = "leaving";

    private final Abridged abridged;
    private final ReportInput input;
    private final Paper paper;
    private final Appendices appendices;
    private final Foundations foundations;

    Consequences(ReportInput input) {
        this.abridged = Abridged.of(isCalculated(input.review()) ? input : input.withStatements(List.of()));
        this.input = abridged.input();
        this.paper = DocumentLook.of(input).paper();
        this.appendices = Appendices.of(input);
        this.foundations = new Foundations(appendices.ofAssumptions());
    }

    /**
     * Whether there is any association in the review, or begun by an alternative. Where there is none the calculation is
     * 0 throughout, which would be read as a result.
     */
    static boolean isCalculated(Review review) {
        return !review.associations().isEmpty() || review.alternatives().stream()
                .flatMap(a -> a.changes().stream()).anyMatch(Change.Start.class::isInstance);
    }

    /** What it is written from: the statements as they are printed. */
    ReportInput printed() {
        return input;
    }

    static boolean isShown(Statement statement) {
        return !statement.rows().isEmpty() && !statement.columns().isEmpty();
    }

    /** The statements of the alternatives. */
    List<Statement> ofAlternatives() {
        return input.statements().stream()
                .filter(s -> isShown(s) && !TODAY.contains(s.id()) && !s.id().startsWith(ArgumentBlocks.TABLES)
                        && !isOf(s, PARTICIPANTS) && !isOf(s, LIVELIHOOD) && !isOf(s, LEAVING))
                .toList();
    }

    /** Whether the statements of the alternatives begin on a page on its side. */
    boolean beginsWide() {
        return !ofAlternatives().isEmpty() && turned(ofAlternatives()).getFirst();
    }

    /**
     * Which statements stand on pages on their side: those with a table that needs it, what else is of the same subject,
     * and what is between such that is too little for pages of its own.
     */
    private List<Boolean> turned(List<Statement> statements) {
        Set<String> wide = statements.stream().filter(s -> StatementTables.isWide(s, paper.upright()))
                .map(Consequences::subject).collect(Collectors.toSet());
        List<Boolean> turned = new ArrayList<>(statements.stream().map(s -> wide.contains(subject(s))).toList());
        for (int from = 0; from < turned.size();) {
            int end = from;
            while (end < turned.size() && turned.get(end).equals(turned.get(from))) {
                end++;
            }
            if (!turned.get(from) && end - from < FEW && from > 0 && end < turned.size()) {
                Collections.fill(turned.subList(from, end), true);
            }
            from = end;
        }
        return turned;
    }

    private static String subject(Statement statement) {
        return statement.id().split("\\.")[0];
    }

    private static boolean isOf(Statement statement, String kind) {
        return statement.id().equals(kind) || statement.id().startsWith(kind + ".");
    }

    /** The statements of a kind of result, {@link #PARTICIPANTS} or {@link #LIVELIHOOD}, with their charts. */
    List<Block> results(String kind) {
        return input.statements().stream().filter(s -> isShown(s) && isOf(s, kind))
                .flatMap(s -> statement(s, paper.upright()).stream()).toList();
    }

    /** The statements of leaving with their charts; upright, where charts with many boxes are large enough to read. */
    List<Block> leaving() {
        return leaving(input).stream().flatMap(s -> statement(s, paper.upright()).stream()).toList();
    }

    /** The statements of leaving that have anything to show. */
    static List<Statement> leaving(ReportInput input) {
        return input.statements().stream().filter(s -> isShown(s) && isOf(s, LEAVING)).toList();
    }

    List<Block> today() {
        if (input.review().associations().isEmpty()) {
            return List.of();
        }
        return input.statements().stream().filter(s -> isShown(s) && TODAY.contains(s.id()))
                .flatMap(s -> statement(s, paper.upright()).stream()).toList();
    }

    List<Block> blocks() {
        List<Statement> statements = ofAlternatives();
        List<Boolean> turned = turned(statements);
        List<Block> blocks = new ArrayList<>();
        String above = "";
        for (int i = 0; i < statements.size(); i++) {
            Statement s = statements.get(i);
            if (i > 0 && !turned.get(i).equals(turned.get(i - 1))) {
                blocks.add(new Turn(turned.get(i)));
            }
            String subject = subject(s);
            if (!subject.equals(above)) {
                blocks.add(Waterfalls.is(s) ? new Heading(3, Texts.get("report.word.section.waterfalls"), false)
                        : Heading.of(3, s.title(), s.id()));
                if (Waterfalls.is(s)) {
                    blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.waterfalls.lead")));
                }
            }
            above = subject;
            blocks.addAll(statement(s, turned.get(i) ? paper.sideways() : paper.upright()));
        }
        return blocks;
    }

    /** What the statements found, for the summary, with references if their tables are in the report. */
    List<Block> findings(boolean refers) {
        List<Block> blocks = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Statement s : ofAlternatives()) {
            if (isInSummary(s) && !s.finding().isBlank() && said.add(s.finding())) {
                blocks.add(new Paragraph(Style.BULLET,
                        refers && !ToldInWords.is(s) ? see(s, List.of(StatementTables.id(s)), 1)
                                : List.of(finding(s))));
            }
        }
        return blocks;
    }

    private static boolean isInSummary(Statement statement) {
        return !NOT_SUMMED_UP.contains(statement.id()) && !Waterfalls.is(statement);
    }

    private List<Block> statement(Statement statement, int width) {
        if (ToldInWords.is(statement)) {
            return List.of(new Paragraph(Style.BODY, List.of(finding(statement))));
        }
        Optional<ChartPicture> chart = input.chart(statement)
                .filter(c -> PictureXml.isLegible(c, width > paper.upright()));
        String figure = "chart." + statement.id();
        List<Block> tables = new StatementTables(statement, input.unit(), sources(statement)).blocks(width);
        List<String> references = new ArrayList<>(tables.stream().filter(Table.class::isInstance)
                .map(t -> ((Table) t).id()).toList());
        int parts = references.size();
        chart.ifPresent(_ -> references.add(figure));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Style.LEAD, statement.finding().isBlank() ? shown(statement, references, parts)
                : see(statement, references, parts)));
        blocks.addAll(tables);
        chart.ifPresent(c -> blocks.add(new Figure(figure, caption(statement), c,
                WordChart.of(abridged.drawnOf(statement), input.unit(),
                        new ChartContext(abridged.whole(), List.of())))));
        return blocks;
    }

    /** A finding with references: to the parts of its table, and to its diagram where there is one more. */
    private static List<Inline> see(Statement statement, List<String> references, int parts) {
        String slot = String.valueOf(Inline.SLOT);
        String message = references.size() == parts ? Texts.get("report.word.see.table", slot, slots(parts, true))
                : Texts.get("report.word.see.both", slot, slots(parts, false), slot);
        List<Inline> taking = new ArrayList<>(List.of(finding(statement)));
        references.forEach(r -> taking.add(new Inline.Reference(r)));
        return Inline.with(message.strip(), taking);
    }

    /** A table in several parts is referred to by all of them; before a diagram the last has no "and". */
    private static String slots(int parts, boolean last) {
        List<String> slots = Collections.nCopies(parts, String.valueOf(Inline.SLOT));
        return !last || parts == 1 ? String.join(", ", slots) : Texts.get("report.word.see.parts",
                String.join(", ", slots.subList(1, parts)), slots.getFirst());
    }

    /** What a statement says, which follows its figures. */
    static Inline finding(Statement statement) {
        return new Inline.Live(Addresses.finding(statement.id()),
                Texts.get("report.control.finding", statement.title()), statement.finding().strip());
    }

    private static List<Inline> shown(Statement statement, List<String> references, int parts) {
        String slot = String.valueOf(Inline.SLOT);
        return Inline.filled(references.size() == parts
                ? Texts.get("report.word.shown.table", statement.title(), slots(parts, true))
                : Texts.get("report.word.shown.both", statement.title(), slots(parts, false), slot), references);
    }

    private String caption(Statement statement) {
        if (statement.id().equals("equity")) {
            return Texts.get("report.word.caption.equity", statement.title()); // its chart shows shares, and its table both
        }
        if (statement.id().startsWith(MUNICIPALITIES)) { // what they pay stands in the table, and how it differs in the chart
            return statement.hasMoney() ? Texts.get("report.word.caption.changes", statement.title(),
                    input.unit().label()) : Texts.get("report.word.caption.changesAlone", statement.title());
        }
        return statement.hasMoney()
                ? Texts.get("report.word.caption.unit", statement.title(), input.unit().label())
                : statement.title();
    }

    /** Where the figures of a table come from, and which of those they rest on are assumed or derived. */
    private String sources(Statement statement) {
        if (statement.id().equals(COOPERATION)) {
            return Figures.sourced(input.review().cooperations().stream().map(Cooperation::provenance));
        }
        if (isOf(statement, PARTICIPANTS)) {
            return Figures.source(input.review().participants().stream().map(Participants::total));
        }
        if (isOf(statement, LIVELIHOOD)) {
            return Figures.source(input.review().outcomes().stream().filter(SusOutcome::ofLivelihood)
                    .flatMap(o -> Stream.of(o.total(), o.women(), o.men()).flatMap(Optional::stream)));
        }
        if (statement.id().equals(ACCOUNTS)) {
            return AccountsSource.of(input.review(), appendices.ofAssumptions());
        }
        Optional<String> marked = foundations.note(statement);
        String source = TODAY.contains(statement.id())
                ? Figures.source(input.review().associations().stream().flatMap(a -> a.accounts().stream())
                        .filter(a -> a.year() == input.review().commission().baseYear())
                        .flatMap(a -> a.totalRevenue().stream()))
                : Texts.get(marked.isPresent() || !appendices.areWhole() ? "report.word.note.calculated"
                        : "report.word.note.calculatedAlone");
        return marked.map(m -> source + " " + m).orElse(source);
    }
}
