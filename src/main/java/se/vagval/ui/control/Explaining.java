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
import se.vagval.formula.Op;
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

    /** A figure that is the same as another keeps its name and place, and is explained by the other's formula. */
    ExplainedFigure figure(int node) {
        int base = graph.sameAs(node);
        Place place = calculation.place(node);
        Explainer explainer = new Explainer(calculation.evaluation());
        Explanation explanation = explainer.explain(base);
        List<ExplainedFigure.Link> users = users(place, explainer, node, explanation);
        return new ExplainedFigure(where(place), graph.term(node).label(), sameAs(node, base), value(node),
                explanation.term().explanation(), new FormulaText(calculation.evaluation(), money).of(base),
                explanation.missing().map(this::missing).orElse(""),
                explanation.operands().stream().map(o -> operand(o.node(), place)).toList(),
                elsewhere(place, Measure.byId(graph.term(node).id())), source(explanation),
                explanation.origin().mark(), explanation.origin().note(),
                users.subList(0, Math.min(MOST_LINKS, users.size())), Math.max(0, users.size() - MOST_LINKS));
    }

    /** The line that says which other figure this one is; a number of the formula itself is no other figure. */
    private Optional<ExplainedFigure.Link> sameAs(int node, int base) {
        if (base == node || graph.op(base) == Op.CONSTANT) {
            return Optional.empty();
        }
        Place place = calculation.place(base);
        String named = Texts.get("ui.explain.named", graph.term(base).label(), calculation.name(place.subject()),
                Integer.toString(place.year()));
        boolean other = !place.alternative().equals(calculation.place(node).alternative())
                && !place.alternative().equals(Place.TODAY);
        return Optional.of(new ExplainedFigure.Link(base, Texts.get("ui.explain.same",
                other ? Texts.get("ui.explain.usedInAt", named, calculation.alternativeName(place.alternative()))
                        : named)));
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

    private ExplainedFigure.Line operand(int node, Place of) {
        return new ExplainedFigure.Line(node, graph.term(node).label(), detail(node, of), value(node),
                graph.origin(node).mark(), graph.operandCount(node) > 0);
    }

    /** What sets an operand apart from the figure it is part of, and its source. */
    private String detail(int node, Place above) {
        Place place = calculation.place(node);
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
    private List<ExplainedFigure.Link> users(Place place, Explainer explainer, int node, Explanation explanation) {
        List<Integer> users = new ArrayList<>(explanation.usedIn());
        if (node != explanation.node()) {
            users.addAll(explainer.explain(node).usedIn());
            users.remove(Integer.valueOf(node));
        }
        Map<String, ExplainedFigure.Link> links = new LinkedHashMap<>();
        for (int user : users) {
            String detail = placeDetail(user, place);
            String label = graph.term(user).label();
            String words = detail.isEmpty() ? label : Texts.get("ui.explain.usedInAt", label, detail);
            if (!FigureText.isDifference(calculation.evaluation(), user)) {
                links.putIfAbsent(words, new ExplainedFigure.Link(user, words));
            }
        }
        return List.copyOf(links.values());
    }

    private String placeDetail(int node, Place before) {
        Place place = calculation.place(node);
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
