package se.vagval.report.refresh.xml;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures and words in a chart part of Word's, which can be exchanged while its looks stay. */
public final class ChartValues {
    private static final String CHARTS = "drawingml/2006/chart";
    /** What an axis spans follows its figures. */
    private static final Set<String> SPANS = Set.of("max", "min", "majorUnit", "ptCount");
    /** Office programs write a figure again with other last digits. */
    private static final MathContext DIGITS = new MathContext(9);

    private final XmlPart part;

    /**
     * Reads a chart part.
     *
     * @throws IOException
     *             when it is not well-formed
     */
    public ChartValues(byte[] bytes) throws IOException {
        part = new XmlPart(bytes);
    }

    /** The figures and names of its series, in one line, the same whoever wrote them. */
    public String said() {
        return part.root().all().filter(e -> isChart(e, "ser")).flatMap(Element::all).filter(e -> isChart(e, "v"))
                .map(e -> plain(e.characters())).collect(Collectors.joining("|"));
    }

    private static String plain(String value) {
        return value.matches("-?[0-9.]+(?:[eE][-+]?[0-9]+)?")
                ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString()
                : value.strip();
    }

    /** The chart with the figures and words of another; empty bytes where the two are not built alike. */
    public byte[] with(ChartValues other) {
        List<Element> here = slots().toList();
        List<Element> there = other.slots().toList();
        if (!here.stream().map(Element::name).toList().equals(there.stream().map(Element::name).toList())
                || here.stream().anyMatch(e -> isSpan(e) != e.attribute("val").isPresent())
                || !new LineLabels(part).canFollow(new LineLabels(other.part))) {
            return new byte[0];
        }
        new LineLabels(part).follow(new LineLabels(other.part));
        for (int i = 0; i < here.size(); i++) {
            exchange(here.get(i), there.get(i));
        }
        return part.bytes();
    }

    private void exchange(Element here, Element there) {
        if (isSpan(here)) {
            part.set(here.attribute("val").orElseThrow(), there.value("val"));
        } else if (!here.characters().equals(there.characters())) {
            String tag = here.prefix() + here.name();
            part.replace(here.from(), here.to(), "<" + tag + ">" + Tags.write(there.characters()) + "</" + tag + ">");
        }
    }

    private Stream<Element> slots() {
        return part.root().all().filter(e -> isSpan(e) || isChart(e, "v") || isChart(e, "f")
                || e.name().equals("t") && e.space().contains("drawing"));
    }

    private static boolean isSpan(Element element) {
        boolean spans = SPANS.contains(element.name()) || element.name().matches("[xy]") && isOfLabel(element);
        return spans && element.space().contains("chart");
    }

    /** Where a label stands depends on the figures beside its own. */
    private static boolean isOfLabel(Element element) {
        Optional<Element> at = element.parent();
        while (at.isPresent() && !at.get().name().equals("dLbl")) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private static boolean isChart(Element element, String name) {
        return element.name().equals(name) && (element.space().contains(CHARTS) || element.space().contains("ooxml"));
    }

    /** The id of the relation to the workbook with its figures, where it has one; else "". */
    public String workbook() {
        return data().map(e -> e.value("id")).orElse("");
    }

    /** The chart with another id of the relation to its workbook. */
    public byte[] withWorkbook(String id) {
        data().flatMap(e -> e.attribute("id")).ifPresent(a -> part.set(a, id));
        return part.bytes();
    }

    private Optional<Element> data() {
        return part.root().all().filter(e -> e.name().equals("externalData")).findFirst();
    }
}
