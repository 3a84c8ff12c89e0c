package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Subject;
import se.vagval.formula.Explainer;
import se.vagval.formula.Explanation;
import se.vagval.formula.Graph;
import se.vagval.formula.Missing;
import se.vagval.model.Alternative;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Puts a formula's explanation into words. */
final class Explaining {
    private static final int MOST_LINKS = 6;

    private final Calculation calculation;
    private final Graph graph;
    private final MoneyUnit money;

    Explaining(Calculation calculation, MoneyUnit money) {
        this.calculation = calculation;
        this.graph = calculation.graph();
        this.money = money;
    }

    ExplainedFigure figure(int node, FigureKey key) {
        // The same formula may go by several names: that of the area with one association is the association's.
        Optional<FigureKey.At> named = key instanceof FigureKey.At at ? Optional.of(at) : Optional.empty();
        Place place = named.map(FigureKey.At::place).orElseGet(() -> calculation.place(node));
        Optional<Measure> measure = named.map(FigureKey.At::measure)
                .or(() -> Measure.byId(graph.term(node).id()));
        Explanation explanation = new Explainer(calculation.evaluation()).explain(node);
        List<ExplainedFigure.Link> users = users(node, explanation.usedIn());
        return new ExplainedFigure(where(place), named.map(n -> n.measure().label())
                .orElse(explanation.term().label()), value(node),
                explanation.term().explanation(), new FormulaText(calculation.evaluation(), money).of(node),
                explanation.missing().map(this::missing).orElse(""),
                explanation.operands().stream().map(o -> operand(o.node(), node)).toList(), elsewhere(place, measure),
                source(explanation), explanation.origin().mark(), explanation.origin().note(),
                users.subList(0, Math.min(MOST_LINKS, users.size())), Math.max(0, users.size() - MOST_LINKS));
    }

    private String value(int node) {
        return FigureText.withUnit(calculation.evaluation(), node, money);
    }

    private static String source(Explanation explanation) {
        String stated = explanation.origin().source();
        return stated.isEmpty() ? explanation.term().source() : stated;
    }

    private String missing(Missing missing) {
        return switch (missing.kind()) {
            case INPUT -> missing.reason();
            case DIVISION_BY_ZERO -> Texts.get("ui.explain.divisionByZero", graph.term(missing.node()).label());
            case OVERFLOW -> Texts.get("ui.explain.overflow", graph.term(missing.node()).label());
        };
    }

    /** Alternative, whom it is about and year, as the panel's first line. */
    private String where(Place place) {
        String alternative = place.alternative().equals(Place.TODAY) && place.year() != firstYear()
                ? Texts.get("ui.explain.allAlternatives")
                : calculation.alternativeName(place.alternative());
        String subject = calculation.name(place.subject());
        return place.year() == firstYear() && place.alternative().equals(Place.TODAY)
                ? Texts.get("ui.explain.whereToday", alternative, subject)
                : Texts.get("ui.explain.where", alternative, subject, Integer.toString(place.year()));
    }

    private int firstYear() {
        return calculation.years().getFirst();
    }

    private ExplainedFigure.Line operand(int node, int of) {
        return new ExplainedFigure.Line(node, graph.term(node).label(), detail(node, of), value(node),
                graph.origin(node).mark(), graph.operandCount(node) > 0);
    }

    /** What sets an operand apart from the figure it is part of, and its source. */
    private String detail(int node, int of) {
        Place place = calculation.place(node);
        Place above = calculation.place(of);
        List<String> parts = new ArrayList<>();
        if (!place.subject().equals(above.subject()) && place.subject().kind() != Subject.Kind.AREA) {
            parts.add(calculation.name(place.subject()));
        }
        boolean otherAlternative = !place.alternative().equals(above.alternative())
                && !place.alternative().equals(Place.TODAY);
        if (otherAlternative) {
            parts.add(calculation.alternativeName(place.alternative()));
        }
        if (place.year() != above.year()) {
            parts.add(Integer.toString(place.year()));
        }
        if (!graph.origin(node).source().isEmpty()) {
            parts.add(graph.origin(node).source());
        }
        return String.join(", ", parts);
    }

    private List<ExplainedFigure.Line> elsewhere(Place place, Optional<Measure> measure) {
        if (measure.isEmpty() || place.alternative().equals(Place.TODAY)) {
            return List.of();
        }
        List<ExplainedFigure.Line> lines = new ArrayList<>();
        for (Alternative other : calculation.review().alternatives()) {
            OptionalInt same = calculation.node(measure.get(), other.id(), place.subject(), place.year());
            if (!other.id().equals(place.alternative()) && same.isPresent()) {
                lines.add(new ExplainedFigure.Line(same.getAsInt(), other.shortName(), "", value(same.getAsInt()),
                        graph.origin(same.getAsInt()).mark(), true));
            }
        }
        return lines;
    }

    /** Those that use a figure, each label once; the figure's own name needs no link. */
    private List<ExplainedFigure.Link> users(int node, List<Integer> users) {
        Map<String, ExplainedFigure.Link> links = new LinkedHashMap<>();
        for (int user : users) {
            String detail = placeDetail(user, node);
            String label = graph.term(user).label();
            String words = detail.isEmpty() ? label : Texts.get("ui.explain.usedInAt", label, detail);
            if (!FigureText.isDifference(calculation.evaluation(), user)) {
                links.putIfAbsent(words, new ExplainedFigure.Link(user, words));
            }
        }
        return List.copyOf(links.values());
    }

    private String placeDetail(int node, int from) {
        Place place = calculation.place(node);
        Place before = calculation.place(from);
        List<String> parts = new ArrayList<>();
        if (!place.alternative().equals(before.alternative())) {
            parts.add(calculation.alternativeName(place.alternative()));
        }
        if (!place.subject().equals(before.subject())) {
            parts.add(calculation.name(place.subject()));
        }
        if (place.year() != before.year()) {
            parts.add(Integer.toString(place.year()));
        }
        return String.join(", ", parts);
    }
}
