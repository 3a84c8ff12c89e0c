package se.vagval.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Place;
import se.vagval.finance.Series;
import se.vagval.finance.Subject;
import se.vagval.formula.Evaluation;
import se.vagval.formula.Explainer;
import se.vagval.formula.Explanation;
import se.vagval.formula.Graph;
import se.vagval.formula.Missing;
import se.vagval.formula.Op;
import se.vagval.model.Alternative;
import se.vagval.text.MoneyUnit;
import se.vagval.statement.Outcome;
import se.vagval.text.Texts;

/** Puts a formula's explanation into words. */
final class Explaining {
    private static final int MOST_LINKS = 200;

    private final Calculation calculation;
    private final Graph graph;
    private final MoneyUnit money;

    Explaining(Calculation calculation, MoneyUnit money) {
        this.calculation = calculation;
        this.graph = calculation.graph();
        this.money = money;
    }

    /** A figure that is the same as another keeps its name and place, and is explained by the other's formula. */
    ExplainedFigure figure(int node, FigureKey key, String beside) {
        int base = graph.sameAs(node);
        Place place = calculation.place(node);
        Explainer explainer = new Explainer(calculation.evaluation());
        Explanation explanation = explainer.explain(base);
        List<ExplainedFigure.Link> users = users(place, explainer, node, explanation);
        List<ExplainedFigure.Elsewhere> elsewhere = elsewhere(key);
        return new ExplainedFigure(where(node), graph.term(node).label(), sameAs(node, base), value(node),
                calculation.explanation(base), withValues(node),
                explanation.missing().map(this::missing).orElse(""), operands(node), elsewhere,
                elsewhere.stream().filter(e -> e.alternative().equals(beside)).findFirst()
                        .map(e -> beside(node, key.alternative(), e)),
                source(explanation), explanation.origin().mark(), explanation.origin().note(),
                users.subList(0, Math.min(MOST_LINKS, users.size())));
    }

    String label(int node) {
        return graph.term(node).label();
    }

    private String withValues(int node) {
        return new FormulaText(calculation.evaluation(), money).of(graph.sameAs(node));
    }

    /** What a figure builds on; a number of the formula itself is seen in the formula and leads nowhere. */
    private List<Integer> operandNodes(int node) {
        int base = graph.sameAs(node);
        return IntStream.range(0, graph.operandCount(base)).filter(i -> matters(base, i))
                .map(i -> graph.operand(base, i))
                .filter(o -> graph.op(o) != Op.CONSTANT || graph.term(o) != Measure.CONSTANT).distinct().boxed()
                .toList();
    }

    /** Of a choice the branch that was not taken says nothing of the figure. */
    private boolean matters(int node, int operand) {
        Evaluation values = calculation.evaluation();
        if (graph.op(node) != Op.CHOOSE || values.isMissing(graph.operand(node, 0))
                || values.isMissing(graph.operand(node, 1))) {
            return true;
        }
        boolean first = values.value(graph.operand(node, 0)) <= values.value(graph.operand(node, 1));
        return operand < 2 || operand == (first ? 2 : 3);
    }

    private List<ExplainedFigure.Line> operands(int node) {
        Place place = calculation.place(node);
        return operandNodes(node).stream().map(o -> operand(o, place)).toList();
    }

    private ExplainedFigure.Beside beside(int node, String here, ExplainedFigure.Elsewhere other) {
        int difference = calculation.difference(other.node(), node);
        boolean known = !calculation.evaluation().isMissing(difference);
        return new ExplainedFigure.Beside(other.alternative(), calculation.alternativeName(here), other.label(),
                other.node(), other.value(), known ? value(difference) : "", withValues(other.node()),
                paired(node, other.node()));
    }

    private List<ExplainedFigure.Paired> paired(int here, int there) {
        List<Integer> left = new ArrayList<>(operandNodes(there));
        List<ExplainedFigure.Paired> pairs = new ArrayList<>();
        for (int node : operandNodes(here)) {
            Optional<Integer> match = left.stream().filter(o -> isSame(node, o)).findFirst();
            match.ifPresent(left::remove);
            pairs.add(new ExplainedFigure.Paired(named(node, here), Optional.of(line(node, here)),
                    match.map(o -> line(o, there))));
        }
        left.forEach(o -> pairs.add(
                new ExplainedFigure.Paired(named(o, there), Optional.empty(), Optional.of(line(o, there)))));
        return pairs;
    }

    private boolean isSame(int here, int there) {
        Place a = calculation.place(here);
        Place b = calculation.place(there);
        return graph.term(here).label().equals(graph.term(there).label()) && a.subject().equals(b.subject())
                && a.year() == b.year();
    }

    private ExplainedFigure.Line line(int node, int of) {
        return operand(node, calculation.place(of));
    }

    /** The name of what a figure builds on, with whom it is about where that is somebody else. */
    private String named(int node, int of) {
        Subject subject = calculation.place(node).subject();
        boolean other = !subject.equals(calculation.place(of).subject()) && subject.kind() != Subject.Kind.AREA;
        return other ? Texts.get("ui.explain.usedInAt", label(node), calculation.name(subject)) : label(node);
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
        return FigureText.told(calculation.evaluation(), node, money);
    }

    private static String source(Explanation explanation) {
        String stated = explanation.origin().source();
        return stated.isEmpty() ? explanation.term().source() : stated;
    }

    private String missing(Missing missing) {
        return switch (missing.kind()) {
            case INPUT -> missing.reason();
            case DIVISION_BY_ZERO, OVERFLOW -> Texts.get("ui.explain.outcome", Outcome.why(graph, missing));
        };
    }

    /** Alternative, whom it is about and year, as the panel's first line. */
    private String where(int node) {
        Place place = calculation.place(node);
        Optional<Series> years = calculation.series(node).filter(s -> s.what() != Measure.DIFFERENCE);
        if (years.isPresent()) {
            List<Integer> nodes = years.get().nodes();
            return Texts.get("ui.explain.where", calculation.alternativeName(place.alternative()),
                    calculation.name(place.subject()),
                    Texts.get("ui.explain.years", Integer.toString(calculation.place(nodes.getFirst()).year()),
                            Integer.toString(calculation.place(nodes.getLast()).year())));
        }
        return where(place);
    }

    private String where(Place place) {
        if (place.year() < firstYear()) {
            return Texts.get("ui.explain.whereClosed", Integer.toString(place.year()),
                    calculation.name(place.subject()));
        }
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

    private List<ExplainedFigure.Elsewhere> elsewhere(FigureKey key) {
        if (key.alternative().equals(Place.TODAY)) {
            return List.of();
        }
        List<ExplainedFigure.Elsewhere> others = new ArrayList<>();
        for (Alternative other : calculation.review().alternatives()) {
            FigureKey moved = key.moved(other.id());
            OptionalInt same = other.id().equals(key.alternative()) || moved.isPointless() ? OptionalInt.empty()
                    : moved.in(calculation);
            same.ifPresent(n -> others.add(new ExplainedFigure.Elsewhere(other.id(), n, other.shortName(), value(n))));
        }
        return others;
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
