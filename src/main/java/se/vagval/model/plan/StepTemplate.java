package se.vagval.model.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import se.vagval.model.Mark;
import se.vagval.model.Provenance;
import se.vagval.model.Step;
import se.vagval.text.Texts;

/**
 * A step that a kind of change needs.
 *
 * @param id
 *            unlike the others of its template
 * @param text
 *            under which its words are kept
 * @param days
 *            calendar days it is taken to need; an assumption of ours, no source has any
 * @param due
 *            day of the year it is bound to: the name of a {@link YearMark}, "NOTICE" for three years before the change, or
 *            "-"
 * @param after
 *            ids of the steps of the template that come first
 * @param source
 *            where the step is from
 */
public record StepTemplate(PlanKind kind, String id, String text, int days, String due, List<String> after,
        Source source) {
    private static final String NOTICE = "NOTICE";
    private static final int NOTICE_YEARS = 3;
    private static final String NOTHING = "-";
    private static final List<StepTemplate> ALL = load();

    public StepTemplate {
        after = List.copyOf(after);
    }

    /** The steps of all templates, in their order. */
    public static List<StepTemplate> all() {
        return ALL;
    }

    /** The steps of a kind of change, in order. */
    public static List<StepTemplate> of(PlanKind kind) {
        return ALL.stream().filter(t -> t.kind == kind).toList();
    }

    /** What is done. */
    public String name() {
        return Texts.get("model.planStep." + text);
    }

    /** Who decides. */
    public String decidedBy() {
        return Texts.get("model.planBy." + text);
    }

    /** A known pitfall, or "". */
    public String warning() {
        return warns() ? Texts.get("model.planWarning." + text) : "";
    }

    /** Whether there is a known pitfall. */
    public boolean warns() {
        return Texts.has("model.planWarning." + text);
    }

    /** Its last day, where it is bound to one, for a change on 1 January. */
    public Optional<LocalDate> due(LocalDate change) {
        return switch (due) {
            case NOTHING -> Optional.empty();
            case NOTICE -> Optional.of(change.minusYears(NOTICE_YEARS));
            default -> {
                YearMark mark = YearMark.valueOf(due);
                yield Optional.of(mark == YearMark.NEW_YEAR ? change : mark.to(change.getYear() - 1));
            }
        };
    }

    /** The step in an alternative that changes on a day; the time it takes is told to be an assumption. */
    Step step(String newId, String alternative, Optional<LocalDate> change, List<String> others) {
        return new Step(newId, alternative, name(), decidedBy(), change.flatMap(this::due), others, warning(),
                Optional.of(days), new Provenance(source.words(), Mark.ASSUMPTION,
                        Texts.get("model.plan.assumedDays")));
    }

    private static List<StepTemplate> load() {
        try (InputStream in = StepTemplate.class.getResourceAsStream("steps.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The steps of the templates are not on the class path");
            }
            Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(line -> read(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the steps of the templates", e);
        }
    }

    private static StepTemplate read(String[] cells) {
        return new StepTemplate(PlanKind.valueOf(cells[0]), cells[1], cells[2], Integer.parseInt(cells[3]), cells[4],
                cells[5].equals(NOTHING) ? List.of() : List.of(cells[5].split(",")), Source.valueOf(cells[6]));
    }
}
