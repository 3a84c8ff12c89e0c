package se.vagval.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.model.Argument;
import se.vagval.model.Lineage;
import se.vagval.report.ReportInput;
import se.vagval.report.word.Block.Heading;
import se.vagval.report.word.Block.Paragraph;
import se.vagval.report.word.Block.Style;
import se.vagval.report.word.Inline.Reference;
import se.vagval.report.word.Inline.Words;
import se.vagval.statement.People;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.ShownName;
import se.vagval.text.Texts;

/** The arguments for and against each alternative, in the same form for all. */
final class ArgumentBlocks {
    /** What the ids of the arguments' tables begin with. */
    static final String TABLES = "arguments.";
    /** What the measures of administration begin with; they have a table of their own. */
    private static final String ADMINISTRATION = "cost.administration";

    /** So many alternatives without arguments of their own would be as many headings with the same line under. */
    private static final int MANY_ALIKE = 3;

    private final ReportInput input;
    private final boolean refers;

    /**
     * @param refers
     *            whether the tables of figures are in the report, so that arguments can refer to them
     */
    ArgumentBlocks(ReportInput input, boolean refers) {
        this.input = input;
        this.refers = refers;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (input.review().arguments().isEmpty()) {
            return blocks;
        }
        blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.arguments.lead")));
        if (isSaidTwice()) {
            blocks.add(Paragraph.of(Style.BODY, Texts.get("report.word.arguments.bothPlaces")));
        }
        for (Alternative alternative : input.review().alternatives()) {
            Optional<Alternative> same = sameAs(alternative);
            if (same.isPresent() && like(same.get()).size() >= MANY_ALIKE) {
                continue; // told where the arguments stand
            }
            blocks.add(Heading.of(3, alternative.name(), "alternative|" + alternative.id()));
            if (same.isPresent()) {
                blocks.add(told(alternative,
                        Texts.get("report.word.arguments.same", ShownName.of(same.get().shortName()))));
                continue;
            }
            alike(alternative, blocks);
            side(alternative, Argument.Stance.FOR, Texts.get("report.word.arguments.for"),
                    Texts.get("report.word.arguments.noneFor"), blocks);
            side(alternative, Argument.Stance.AGAINST, Texts.get("report.word.arguments.against"),
                    Texts.get("report.word.arguments.noneAgainst"), blocks);
        }
        input.statement(TABLES + "roles").filter(ArgumentBlocks::counts).ifPresent(s -> people(s, blocks));
        return blocks;
    }

    /** Many alternatives without arguments of their own are told of once, above those they share. */
    private void alike(Alternative alternative, List<Block> blocks) {
        List<Alternative> like = like(alternative);
        if (like.size() >= MANY_ALIKE) {
            blocks.add(told(alternative, Texts.get("report.word.arguments.shared",
                    SharedNames.all(like.stream().map(a -> ShownName.of(a.shortName())).toList()),
                    ShownName.of(alternative.shortName()))));
        }
    }

    /** Whose arguments they also are, which follows what the alternatives are called. */
    private static Paragraph told(Alternative alternative, String text) {
        return SectionBlocks.live("arguments|" + alternative.id(), Texts.get("report.control.arguments"), text);
    }

    private List<Alternative> like(Alternative alternative) {
        return input.review().alternatives().stream()
                .filter(a -> sameAs(a).filter(alternative::equals).isPresent()).toList();
    }

    /** Whether any number stands in it: a table of nothing but what is not known or not shown says nothing. */
    private static boolean counts(Statement statement) {
        return statement.rows().stream().flatMap(r -> r.cells().stream())
                .map(c -> statement.text(c, MoneyUnit.KR)).anyMatch(t -> t.chars().anyMatch(Character::isDigit));
    }

    /** Who they are, by role, where somebody has counted. */
    private void people(Statement statement, List<Block> blocks) {
        blocks.add(Heading.of(3, statement.title(), statement.id()));
        String slot = String.valueOf(Inline.SLOT);
        blocks.add(new Paragraph(Style.LEAD, Inline.with(Texts.get("report.word.arguments.table", slot, slot),
                List.of(Consequences.finding(statement), new Reference(StatementTables.id(statement))))));
        blocks.addAll(new StatementTables(statement, input.unit(), Texts.get("report.word.arguments.source"))
                .blocks(Page.UPRIGHT));
    }

    /** Whether a view stands at one alternative for it and at another against it. */
    private boolean isSaidTwice() {
        List<Argument> arguments = input.review().arguments();
        return arguments.stream().map(Argument::text).distinct().count() < arguments.size();
    }

    /** The nearest alternative that this one is a variant of and that has arguments, when it has none of its own. */
    private Optional<Alternative> sameAs(Alternative alternative) {
        List<Alternative> line = Lineage.of(alternative, input.review().alternatives()).reversed();
        return has(alternative) ? Optional.empty() : line.stream().skip(1).filter(this::has).findFirst();
    }

    private boolean has(Alternative alternative) {
        return input.review().arguments().stream().anyMatch(a -> a.alternative().equals(alternative.id()));
    }

    private void side(Alternative alternative, Argument.Stance stance, String heading, String none,
            List<Block> blocks) {
        blocks.add(new Heading(4, heading, false));
        List<Block> items = input.review().arguments().stream()
                .filter(a -> a.alternative().equals(alternative.id()) && a.stance() == stance)
                .map(this::item).toList();
        blocks.addAll(items.isEmpty() ? List.of(Paragraph.of(Style.BODY, none)) : items);
    }

    private Block item(Argument argument) {
        List<Inline> parts = new ArrayList<>();
        if (argument.comment()) {
            parts.add(new Words(Texts.get("report.word.arguments.comment") + " ", true));
        }
        String who = who(argument);
        parts.add(new Words(argument.text().strip() + (who.isEmpty() ? "" : " " + who), false));
        argument.measure().filter(_ -> refers).flatMap(this::table).ifPresent(t -> parts.addAll(
                Inline.filled(" " + Texts.get("report.word.arguments.see", String.valueOf(Inline.SLOT)), List.of(t))));
        return new Paragraph(Style.BULLET, parts);
    }

    private static String who(Argument argument) {
        String role = argument.role().strip();
        if (argument.people().isEmpty()) {
            return role.isEmpty() || argument.comment() ? "" : Texts.get("report.word.arguments.role", role);
        }
        int people = argument.people().get();
        if (people < People.FEWEST_SHOWN) {
            return role.isEmpty() ? Texts.get("report.word.arguments.fewOnly")
                    : Texts.get("report.word.arguments.few", role);
        }
        return role.isEmpty() ? Texts.get("report.word.arguments.peopleOnly", people)
                : Texts.get("report.word.arguments.people", role, people);
    }

    /** The table with the figure that bears on an argument. */
    private Optional<String> table(String measure) {
        return Stream.of("administration", "comparison").map(input::statement).flatMap(Optional::stream)
                .filter(s -> s.id().equals("comparison") ? s.row(measure).isPresent()
                        : measure.startsWith(ADMINISTRATION))
                .filter(s -> Consequences.isShown(s) && !ToldInWords.is(s)).map(StatementTables::id).findFirst();
    }
}
