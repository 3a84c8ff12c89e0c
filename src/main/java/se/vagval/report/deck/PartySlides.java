package se.vagval.report.deck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.report.ReportInput;
import se.vagval.statement.Column;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** What a member pays, decides and gets in each alternative, in the same form for all members. */
final class PartySlides {
    private static final List<KeyFigure.Shown> SHOWN = List.of(
            new KeyFigure.Shown("member.CONTRIBUTION", Column.Kind.VALUE),
            new KeyFigure.Shown("member.CONTRIBUTION", Column.Kind.DIFFERENCE),
            new KeyFigure.Shown("member.SEATS", Column.Kind.VALUE),
            new KeyFigure.Shown("member.ACTIVITIES", Column.Kind.VALUE),
            new KeyFigure.Shown("member.LEVERAGE", Column.Kind.VALUE));

    /** The year of the page stands in its title before those of its sums, of which a slide has none. */
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\D+\\d{4}–\\d{4}$");

    private final ReportInput input;
    private final Headlines headlines;

    PartySlides(ReportInput input) {
        this.input = input;
        this.headlines = new Headlines(input);
    }

    List<Slide> slides(MemberPage page, String id) {
        Statement statement = page.figures();
        String name = Fit.name(page.name());
        String year = year(statement);
        Optional<String> shorter = headlines.compared(
                Texts.get("report.deck.what.MEMBER", name, year).strip(), statement, "member.CONTRIBUTION");
        SlideTable table = new AlternativeTable(input, statement, SHOWN).table();
        List<String> notes = new NoteLines().statement(statement, input.unit()).lines();
        String topic = Texts.get("report.deck.topic",
                Texts.get("report.deck.topic.MEMBER", name, year).strip(), input.unit().label());
        return Parts.of(id, headlines.of(statement, Fit.SHORT_HEADLINE, shorter), table,
                (partId, title, part) -> new Slide.KeyFigure(
                        partId, title, topic, statement, Optional.empty(), "", part, notes));
    }

    private static String year(Statement statement) {
        Matcher year = YEAR.matcher(statement.title());
        return year.find() ? year.group(1) : "";
    }
}
