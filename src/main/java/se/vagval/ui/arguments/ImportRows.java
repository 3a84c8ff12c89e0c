package se.vagval.ui.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.model.Argument;
import se.vagval.model.Review;
import se.vagval.text.Texts;
import se.vagval.ui.grid.ClipboardTable;
import se.vagval.ui.session.Drafts;

/** Goes through a pasted table of arguments once and says what each row becomes. */
final class ImportRows {
    private static final Map<Meaning, Field> FIELDS = Map.of(Meaning.ROLE, Field.ROLE, Meaning.PEOPLE, Field.PEOPLE,
            Meaning.MEASURE, Field.MEASURE, Meaning.COMMENT, Field.COMMENT, Meaning.SOURCE, Field.SOURCE);

    private final ClipboardTable table;
    private final ImportLayout layout;
    private final Reading reading;
    private final List<Argument> added = new ArrayList<>();
    private final List<ImportPlan.Problem> problems = new ArrayList<>();
    private final Map<String, Drafts.Draft> drafts = new LinkedHashMap<>();
    private Review review;
    private Optional<String> alternative;
    private Optional<Argument.Stance> stance;
    private Optional<String> unknown = Optional.empty();

    /**
     * @param within
     *            the alternative and stance of rows that say none
     */
    ImportRows(ClipboardTable table, ImportLayout layout, Reading reading, Review review, Filter within) {
        this.table = table;
        this.layout = layout;
        this.reading = reading;
        this.review = review;
        this.alternative = within.alternative();
        this.stance = within.stance();
        for (int r = layout.first(); r < table.rows().size(); r++) {
            row(r);
        }
    }

    List<Argument> added() {
        return added;
    }

    List<ImportPlan.Problem> problems() {
        return problems;
    }

    Map<String, Drafts.Draft> drafts() {
        return drafts;
    }

    Review review() {
        return review;
    }

    private void row(int r) {
        List<String> cells = table.rows().get(r).stream().filter(c -> !c.isEmpty()).toList();
        if (cells.isEmpty() || cells.size() == 1 && heading(cells.getFirst())) {
            return;
        }
        String named = cell(r, Meaning.ALTERNATIVE);
        if (!named.isEmpty()) {
            alternative = reading.known(named);
            unknown = alternative.isPresent() ? Optional.empty() : Optional.of(named);
        }
        if (layout.column(Meaning.FOR) >= 0 || layout.column(Meaning.AGAINST) >= 0) {
            argument(r, Meaning.FOR, Optional.of(Argument.Stance.FOR));
            argument(r, Meaning.AGAINST, Optional.of(Argument.Stance.AGAINST));
        }
        argument(r, Meaning.TEXT, stance(r));
    }

    /** A row of nothing but an alternative, or "Talar för", is of the rows below it. */
    private boolean heading(String only) {
        Optional<String> named = reading.known(only);
        if (named.isPresent()) {
            alternative = named;
            unknown = Optional.empty();
            return true;
        }
        Optional<Argument.Stance> said = read(only);
        stance = said.isPresent() ? said : stance;
        return said.isPresent();
    }

    private Optional<Argument.Stance> read(String typed) {
        try {
            return Optional.of(reading.stance(typed));
        } catch (Refused no) {
            return Optional.empty();
        }
    }

    /** A cell that is left empty, as in merged cells, says what the one above said. */
    private Optional<Argument.Stance> stance(int r) {
        String typed = cell(r, Meaning.STANCE);
        if (!typed.isEmpty()) {
            stance = read(typed);
        }
        return stance;
    }

    private void argument(int r, Meaning column, Optional<Argument.Stance> said) {
        String text = cell(r, column).replaceFirst("^[•·–*-]\\s+", "");
        if (text.isEmpty()) {
            if (column == Meaning.TEXT && layout.column(Meaning.TEXT) >= 0) {
                problem(r, line(r), Texts.get("ui.arguments.import.noText"));
            }
        } else if (alternative.isEmpty()) {
            problem(r, text, unknown.map(name -> Texts.get("ui.arguments.import.unknownAlternative", name))
                    .orElse(Texts.get("ui.arguments.import.noAlternative")));
        } else if (said.isEmpty()) {
            problem(r, text, cell(r, Meaning.STANCE).isEmpty() ? Texts.get("ui.arguments.import.noStance")
                    : Texts.get("ui.arguments.error.stance", cell(r, Meaning.STANCE)));
        } else {
            add(r, ArgumentEdits.made(review, alternative.get(), said.get(), text));
        }
    }

    private void add(int r, Argument made) {
        Argument next = made;
        Map<String, Drafts.Draft> unread = new LinkedHashMap<>();
        for (Meaning meaning : Meaning.values()) {
            Field field = FIELDS.get(meaning);
            String typed = field == null ? "" : cell(r, meaning);
            if (!typed.isEmpty()) {
                try {
                    next = field.with(next, typed, reading);
                } catch (Refused e) {
                    unread.put(field.address(made.id()), new Drafts.Draft(typed, e.getMessage(), e.suggestion()));
                }
            }
        }
        if (isThere(next)) {
            problem(r, next.text(), Texts.get("ui.arguments.import.there"));
            return;
        }
        unread.values().forEach(d -> problem(r, d.typed(), Texts.get("ui.arguments.import.kept", d.problem())));
        drafts.putAll(unread);
        added.add(next);
        review = ArgumentEdits.add(review, next);
    }

    /** Said of the same alternative, the same way, in the same words and by the same role. */
    private boolean isThere(Argument next) {
        return review.arguments().stream().anyMatch(a -> a.alternative().equals(next.alternative())
                && a.stance() == next.stance() && a.text().strip().equalsIgnoreCase(next.text().strip())
                && a.role().strip().equalsIgnoreCase(next.role().strip()));
    }

    private String cell(int r, Meaning meaning) {
        return table.cell(r, layout.column(meaning));
    }

    private String line(int r) {
        return String.join(" ", table.rows().get(r).stream().filter(c -> !c.isEmpty()).toList());
    }

    private void problem(int r, String text, String sentence) {
        problems.add(new ImportPlan.Problem(r + 1, Words.few(text), sentence));
    }
}
