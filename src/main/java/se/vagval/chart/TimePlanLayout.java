package se.vagval.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.vagval.statement.TimePlan;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/**
 * Where everything of a time plan stands in an area: a row for each step, with its whole name to the left, days from left to
 * right, and its last day in a column of its own to the right, so that nothing is drawn across a text.
 */
final class TimePlanLayout {
    private static final double NAMES = 0.34;
    private static final double MOST_NAMES = 300;
    private static final double GAP = 10;
    private static final double ROW = 8;
    private static final double HEAD = 8;
    /** The last day and how long it can wait stand on one line where they take no more of the width. */
    private static final double LAST_DAYS = 0.22;
    private static final int WORD_LINES = 6;
    private static final int LONG_WAIT = 999;

    /** A text of the year's occasions, in its lane from above. */
    record Note(TimePlan.Occasion of, String text, double left, int lane) {}

    private final Look look;
    private final TimePlan plan;
    private final Rectangle2D area;
    private final List<String> words = new ArrayList<>();
    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> lastDays = new ArrayList<>();
    private final List<Double> rows = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final double left;
    private final double lastDaysWidth;
    private final double line;
    private final double wordsHeight;
    private final double lanes;

    TimePlanLayout(Look look, TimePlan plan, boolean withWords, Rectangle2D area) {
        this.look = look;
        this.plan = plan;
        this.area = area;
        line = Lettering.lineHeight(look.small());
        double forNames = Math.min(area.getWidth() * NAMES, look.px(MOST_NAMES));
        left = area.getX() + forNames + look.px(GAP);
        lastDaysWidth = placeLastDays();
        if (withWords) {
            words.addAll(Lettering.wrap(plan.finding(), look.body(), area.getWidth(), WORD_LINES));
        }
        wordsHeight = withWords ? Lettering.lineHeight(look.title()) + words.size() * Lettering.lineHeight(look.body())
                + look.px(HEAD) : 0;
        placeNotes();
        lanes = (notes.stream().mapToInt(Note::lane).max().orElse(-1) + 1) * line;
        double y = axis() + look.px(HEAD);
        rows.add(y);
        for (TimePlan.Bar bar : plan.bars()) {
            List<String> name = Lettering.wrap(bar.number() + "  " + bar.name(), look.small(), forNames,
                    Integer.MAX_VALUE);
            y += (Math.max(name.size(), lastDays.get(names.size()).size())) * line + look.px(ROW);
            names.add(name);
            rows.add(y);
        }
    }

    /**
     * On one line where that leaves room enough for the days, otherwise under each other; gives the width they take. Room is
     * left for a number of days of three figures, so that the parts of a plan have days of one length.
     */
    private double placeLastDays() {
        List<List<String>> parts = plan.bars().stream().map(TimePlanLayout::lastDay).toList();
        List<String> longest = List.of(SwedishDates.date(plan.to()),
                Texts.get("statement.timePlan.canWait", LONG_WAIT));
        boolean one = Stream.concat(parts.stream(), Stream.of(longest)).map(p -> String.join(", ", p))
                .allMatch(p -> Lettering.width(p, look.small()) <= area.getWidth() * LAST_DAYS);
        parts.forEach(p -> lastDays.add(one ? List.of(String.join(", ", p)) : p));
        double head = Lettering.width(Texts.get("chart.timePlan.last"), look.small());
        return Stream.concat(lastDays.stream(), Stream.of(one ? List.of(String.join(", ", longest)) : longest))
                .mapToDouble(p -> Lettering.widest(p, look.small())).reduce(head, Math::max);
    }

    private static List<String> lastDay(TimePlan.Bar bar) {
        String day = SwedishDates.date(bar.finish());
        return bar.slack().isEmpty() ? List.of(day) : List.of(day, bar.slack());
    }

    TimePlan plan() {
        return plan;
    }

    /** The lines of the finding, where it is drawn. */
    List<String> words() {
        return words;
    }

    Rectangle2D area() {
        return area;
    }

    List<String> name(int bar) {
        return names.get(bar);
    }

    /** The last day of a step and how long it can wait, in lines. */
    List<String> lastDay(int bar) {
        return lastDays.get(bar);
    }

    /** Left edge of the column of last days. */
    double lastDaysLeft() {
        return area.getMaxX() - lastDaysWidth;
    }

    List<Note> notes() {
        return notes;
    }

    double line() {
        return line;
    }

    /** Left edge of the days. */
    double left() {
        return left;
    }

    /** Right edge of the days. */
    double daysEnd() {
        return lastDaysLeft() - look.px(GAP);
    }

    double right() {
        return area.getMaxX();
    }

    double noteTop() {
        return area.getY() + wordsHeight;
    }

    /** The line under the months. */
    double axis() {
        return noteTop() + lanes + line * 2 + look.px(HEAD);
    }

    double top(int bar) {
        return rows.get(bar);
    }

    double middle(int bar) {
        return (rows.get(bar) + rows.get(bar + 1) - look.px(ROW)) / 2;
    }

    /** Under the last row. */
    double rowsEnd() {
        return rows.getLast();
    }

    /** Height in all: rows, and the key below. */
    double bottom() {
        return keyTop() + keyHeight() - area.getY();
    }

    /** Where the key begins: below the word for today, where that is shown. */
    double keyTop() {
        return rowsEnd() + (plan.today().isPresent() ? line : 0);
    }

    private double keyHeight() {
        return 2 * line + look.px(HEAD);
    }

    double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(plan.from(), plan.to());
        return left + (daysEnd() - left) * ChronoUnit.DAYS.between(plan.from(), day) / all;
    }

    /** Each in the first lane from above where it does not meet the one before. */
    private void placeNotes() {
        Font font = look.small();
        List<Double> taken = new ArrayList<>();
        for (TimePlan.Occasion occasion : plan.occasions()) {
            String text = Lettering.shorten(occasion.name(), font, right() - left);
            double width = Lettering.width(text, font);
            double at = Math.clamp((x(occasion.from()) + x(occasion.to())) / 2 - width / 2, left, right() - width);
            int lane = 0;
            while (lane < taken.size() && taken.get(lane) > at) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(0.0);
            }
            taken.set(lane, at + width + look.px(GAP));
            notes.add(new Note(occasion, text, at, lane));
        }
    }
}
