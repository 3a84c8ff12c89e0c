package se.vagval.check;

import java.util.List;
import java.util.function.Consumer;

import se.vagval.model.Figure;
import se.vagval.model.SusOutcome;
import se.vagval.text.Texts;

/** In a SUS row of counts, women and men make the total; in a row of shares of the whole they make all of it. */
final class SusSums implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        for (List<SusOutcome> row : SusRows.of(material.review())) {
            row.stream().filter(o -> wrong(o, row)).forEach(o -> found.accept(remark(material, o, row)));
        }
    }

    /** Whether an area of a row does not add up. */
    static boolean wrong(SusOutcome o, List<SusOutcome> row) {
        if (!SusRows.complete(o)) {
            return false;
        }
        double apart = Math.abs(SusRows.value(o.women()) + SusRows.value(o.men()) - SusRows.value(o.total()));
        if (o.share()) {
            // A hundredth for each part that is rounded to whole per cent.
            return SusRows.value(o.total()) == 1 && apart > 0.01 + Rounding.half(4);
        }
        return apart > SusRows.slack(row) && SusRows.additive(row);
    }

    /** A part larger than the whole is the one in doubt, else the total. */
    private static Remark remark(Material material, SusOutcome o, List<SusOutcome> row) {
        double total = SusRows.value(o.total());
        double women = SusRows.value(o.women());
        double men = SusRows.value(o.men());
        if (!o.share() && men > total) {
            return remark(material, o, row, new Doubt("men", o.men().orElseThrow(), total - women));
        }
        if (!o.share() && women > total) {
            return remark(material, o, row, new Doubt("women", o.women().orElseThrow(), total - men));
        }
        return remark(material, o, row, new Doubt("total", o.total().orElseThrow(), women + men));
    }

    private record Doubt(String field, Figure figure, double follows) {}

    private static Remark remark(Material material, SusOutcome o, List<SusOutcome> row, Doubt doubt) {
        int decimals = SusRows.decimals(row);
        String follows = print(o, doubt.follows(), decimals);
        String printed = print(o, doubt.figure().value(), decimals);
        SourceError error = new SourceError("outcomes." + o.id() + "." + doubt.field(), doubt.figure(), printed);
        return error.remark(CheckCode.SUS_SUM,
                Texts.get("check.susSum.headline", area(material, o.area()), field(doubt.field()), printed, follows),
                Texts.get("check.susSum.detail", o.row(), print(o, SusRows.value(o.women()), decimals),
                        print(o, SusRows.value(o.men()), decimals), print(o, SusRows.value(o.total()), decimals)),
                error.replace(doubt.follows(), follows));
    }

    static String field(String field) {
        return switch (field) {
            case "men" -> Texts.get("check.sus.men");
            case "women" -> Texts.get("check.sus.women");
            default -> Texts.get("check.sus.total");
        };
    }

    private static String print(SusOutcome o, double value, int decimals) {
        return o.share() ? Say.percent(value) : Say.number(value, decimals);
    }

    static String area(Material material, String area) {
        return switch (area) {
            case SusOutcome.COUNTRY -> Texts.get("check.sus.country");
            case SusOutcome.COUNTY -> Texts.get("check.sus.county");
            default -> material.review().association(area).map(a -> a.shortName()).orElse(area);
        };
    }
}
