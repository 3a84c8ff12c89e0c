package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

import se.vagval.finance.Calculation;
import se.vagval.model.Association;
import se.vagval.model.Authority;
import se.vagval.model.Cooperation;
import se.vagval.model.Municipality;
import se.vagval.model.Provenance;
import se.vagval.model.Review;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;
import se.vagval.ui.grid.GridColumn;
import se.vagval.ui.grid.GridRow;
import se.vagval.ui.grid.PasteNames;

/** Which offices of the other parties the municipalities work with, and which associations work with the same ones. */
final class CooperationsSheet implements Sheet {
    private static final int COLUMNS = 5;

    @Override
    public String title() {
        return Texts.get("ui.today.cooperations.title");
    }

    @Override
    public String about(Calculation now) {
        return Texts.get(now.review().municipalities().isEmpty() ? "ui.today.cooperations.none"
                : "ui.today.cooperations.about");
    }

    @Override
    public String corner(MoneyUnit unit) {
        return Texts.get("ui.today.column.office");
    }

    @Override
    public boolean sentences() {
        return true;
    }

    @Override
    public List<GridColumn> columns(Calculation now) {
        return List.of(Columns.words("municipality", Texts.get("ui.today.column.municipality")),
                Columns.words("authority", Texts.get("ui.today.column.authority")),
                Columns.words("concerns", Texts.get("ui.today.column.concerns")),
                Columns.words("associations", Texts.get("ui.today.column.sameOffice")), Columns.source());
    }

    @Override
    public void rows(Calculation now, Parts parts) {
        Review review = now.review();
        review.cooperations().forEach(c -> row(review, parts, c));
        if (!review.municipalities().isEmpty()) {
            GridCell label = parts.words("cooperations.+", Texts.get("ui.today.cooperations.new"), "",
                    (before, typed) -> typed.isBlank() ? before : added(before, typed));
            parts.row("new", GridRow.Kind.NEW, label, Parts.blanks(COLUMNS));
        }
    }

    private static void row(Review review, Parts parts, Cooperation c) {
        String path = "cooperations." + c.id();
        GridCell label = parts.words(path, Texts.get("ui.today.column.office"), c.office(),
                (before, typed) -> edit(before, c, it -> with(it, it.municipality(), it.authority(), typed)));
        List<String> codes = review.municipalities().stream().map(Municipality::code).toList();
        List<GridCell> cells = List.of(
                parts.choice(path + ".municipality", named("municipality", c), c.municipality(), codes,
                        code -> name(review, code), (before, code) -> edit(before, c,
                                it -> with(it, code, it.authority(), it.office()))),
                parts.choice(path + ".authority", named("authority", c), c.authority(), List.of(Authority.values()),
                        a -> Texts.get("model.choice." + "Authority_" + a), (before, authority) -> edit(before, c,
                                it -> with(it, it.municipality(), authority, it.office()))),
                parts.words(path + ".concerns", named("concerns", c), c.concerns(), (before, typed) -> edit(before, c,
                        it -> new Cooperation(it.id(), it.municipality(), it.authority(), it.office(), typed,
                                it.associations(), it.provenance()))),
                parts.offering(path + ".associations", named("sameOffice", c), names(review, c.associations()),
                        review.associations().stream().map(Association::shortName).toList(),
                        (before, typed) -> edit(before, c, it -> new Cooperation(it.id(), it.municipality(),
                                it.authority(), it.office(), it.concerns(), read(before, typed), it.provenance()))),
                parts.words(path + ".source", named("source", c), c.provenance().source(),
                        (before, typed) -> edit(before, c, it -> new Cooperation(it.id(), it.municipality(),
                                it.authority(), it.office(), it.concerns(), it.associations(),
                                OrgansSheet.sourced(it.provenance(), typed)))));
        parts.removable(label, cells, (before, _) -> before.edit()
                .cooperations(before.cooperations().stream().filter(o -> !o.id().equals(c.id())).toList()).done());
        parts.row(path, GridRow.Kind.ENTRY, label, cells);
    }

    private static String name(Review review, String code) {
        return review.municipalities().stream().filter(m -> m.code().equals(code)).map(Municipality::name).findFirst()
                .orElse(code);
    }

    private static String names(Review review, List<String> ids) {
        return String.join(", ", ids.stream().map(id -> Homes.name(review, id)).toList());
    }

    /** Names with commas between; none for an empty cell. */
    private static List<String> read(Review review, String typed) {
        List<String> names = review.associations().stream().map(Association::shortName).toList();
        Set<String> ids = new LinkedHashSet<>();
        for (String name : typed.split("[,;\\n]")) {
            if (!name.isBlank()) {
                OptionalInt meant = PasteNames.find(name.strip(), names);
                if (meant.isEmpty()) {
                    throw new Refused(Texts.get("ui.today.error.associations", name.strip(),
                            String.join(", ", names)));
                }
                ids.add(review.associations().get(meant.getAsInt()).id());
            }
        }
        return List.copyOf(ids);
    }

    private static String named(String column, Cooperation c) {
        return Texts.get("ui.today.of", Texts.get("ui.today.column." + column), c.office());
    }

    private static Cooperation with(Cooperation c, String municipality, Authority authority, String office) {
        return new Cooperation(c.id(), municipality, authority, office, c.concerns(), c.associations(),
                c.provenance());
    }

    private static Review edit(Review review, Cooperation cooperation, UnaryOperator<Cooperation> edit) {
        return review.edit().cooperations(review.cooperations().stream()
                .map(c -> c.id().equals(cooperation.id()) ? edit.apply(c) : c).toList()).done();
    }

    /** Of the municipality that was told of last, so that a list is typed without choosing it again. */
    private static Review added(Review review, String office) {
        List<Cooperation> all = new ArrayList<>(review.cooperations());
        String municipality = all.isEmpty() ? review.municipalities().getFirst().code() : all.getLast().municipality();
        all.add(new Cooperation(Edits.freeId(office, all, Cooperation::id), municipality, likely(office), office, "",
                List.of(), Provenance.NONE));
        return review.edit().cooperations(all).done();
    }

    /** The authority whose name the office's begins as. */
    private static Authority likely(String office) {
        String sought = office.toLowerCase(Locale.ROOT);
        for (Authority authority : Authority.values()) {
            String word = Texts.get("model.choice." + "Authority_" + authority).toLowerCase(Locale.ROOT);
            if (sought.startsWith(word.substring(0, Math.min(6, word.length())))) {
                return authority;
            }
        }
        return Authority.SOCIAL_INSURANCE;
    }
}
