package se.vagval.figurecheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import se.vagval.figurecheck.rule.Finding;
import se.vagval.figurecheck.rule.Kind;
import se.vagval.text.Texts;

/**
 * What came of checking a document.
 *
 * @param file
 *            its name
 * @param tables
 *            how many tables it has
 * @param checked
 *            how many figures of each kind were worked out again, in the order of kinds
 * @param findings
 *            those that do not follow, in the order of the tables and passages they stand in
 */
public record FigureReport(String file, int tables, Map<Kind, Integer> checked, List<Finding> findings) {
    public FigureReport {
        checked = Collections.unmodifiableMap(new LinkedHashMap<>(checked));
        findings = List.copyOf(findings);
    }

    /** How many figures were worked out again. */
    public int count() {
        return checked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** "37 summor och 12 andelar kontrollerade; 3 stämmer inte", or that there was nothing to work out. */
    public String summary() {
        if (checked.isEmpty()) {
            return Texts.get(tables == 0 ? "figurecheck.summary.noTables" : "figurecheck.summary.nothing", tables);
        }
        List<String> kinds = new ArrayList<>();
        checked.forEach((kind, count) -> kinds.add(kind.counted(count)));
        String all = kinds.size() == 1 ? kinds.getFirst()
                : Texts.get("figurecheck.summary.and", String.join(", ", kinds.subList(0, kinds.size() - 1)),
                        kinds.getLast());
        if (count() == 1) {
            return Texts.get(findings.isEmpty() ? "figurecheck.summary.onlyRight" : "figurecheck.summary.onlyWrong",
                    all);
        }
        return switch (findings.size()) {
            case 0 -> Texts.get("figurecheck.summary.right", all);
            case 1 -> Texts.get("figurecheck.summary.one", all);
            default -> Texts.get("figurecheck.summary.many", all, findings.size());
        };
    }

    /** The report as lines of text, to print or copy. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(Texts.get("figurecheck.list.title", file), summary()));
        for (Finding finding : findings) {
            lines.add("");
            lines.add(finding.place().said());
            if (!finding.cell().isEmpty()) {
                lines.add("  " + finding.cell());
            }
            lines.add("  " + Texts.get("figurecheck.list.figures", finding.printed(), finding.follows()));
            lines.add("  " + finding.words());
        }
        return List.copyOf(lines);
    }
}
