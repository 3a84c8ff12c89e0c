package se.vagval.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import se.vagval.model.Activity;
import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.model.Change;
import se.vagval.model.CostLine;
import se.vagval.model.Municipality;
import se.vagval.model.NewAssociation;
import se.vagval.model.Organ;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Step;

/** Gives everything that has a name one as long as a name may be: most of words, some of a single word. */
final class LongNames {
    /** The most letters a name may have. */
    static final int LETTERS = 300;
    /** Every so many names is one word. */
    private static final int UNBROKEN = 4;
    private static final String WORDS = " med kansli, beredningsgrupp och medlemssamråd för rehabilitering och arbetslivsinriktad samverkan";
    private static final String WORD = "samordningsförbundsrehabiliteringsinsats";

    private final Review review;
    private int given;

    private LongNames(Review review) {
        this.review = review;
    }

    static Review in(Review review) {
        return new LongNames(review).all();
    }

    /** The name, gone on with up to the most letters. */
    static String words(String name) {
        return (name + WORDS.repeat(LETTERS / WORDS.length() + 1)).substring(0, LETTERS - 1).strip() + "x";
    }

    private static String word(String name) {
        return (name.replace(" ", "") + WORD.repeat(LETTERS / WORD.length() + 1)).substring(0, LETTERS);
    }

    private String name(String name) {
        given++;
        return given % UNBROKEN == 0 ? word(name) : words(name);
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> one) {
        return new ArrayList<>(all.stream().map((Function<T, T>) one).toList());
    }

    private Review all() {
        return review.edit().commission(review.commission().edit().title(words(review.commission().title()))
                .area(words(review.commission().area())).done())
                .regions(each(review.regions(), r -> new Region(r.id(), name(r.name()))))
                .municipalities(each(review.municipalities(), this::municipality))
                .associations(each(review.associations(), this::association))
                .alternatives(each(review.alternatives(), this::alternative))
                .steps(each(review.steps(), s -> new Step(s.id(), s.alternative(), name(s.name()), name("Vem"),
                        s.due(), s.after(), s.warning(), s.days(), s.provenance())))
                .organs(each(review.organs(), o -> new Organ(o.id(), o.association(), o.kind(), name(o.name()),
                        o.under(), o.members(), o.task(), o.provenance())))
                .activities(each(review.activities(), this::activity)).done();
    }

    private Municipality municipality(Municipality m) {
        return new Municipality(m.code(), name(m.name()), m.regionId(), m.partOf(), m.population(), m.workingAge(),
                m.supportMeasure(), m.variableAllocation());
    }

    private Association association(Association a) {
        return a.edit().name(name(a.name())).shortName(name(a.shortName()))
                .accounts(each(a.accounts(), y -> y.withAdministration(each(y.administration(), this::line)))).done();
    }

    private CostLine line(CostLine line) {
        return new CostLine(line.id(), name(line.name()), line.category(), line.quantity(), line.unitAmount(),
                line.index());
    }

    private Alternative alternative(Alternative a) {
        return new Alternative(a.id(), a.parent(), name(a.name()), name(a.shortName()), a.description(),
                each(a.changes(), this::change));
    }

    private Change change(Change change) {
        return switch (change) {
            case Change.Merge m -> new Change.Merge(m.id(), m.year(), m.associations(),
                    new NewAssociation(m.target().id(), name(m.target().name()), name(m.target().shortName()),
                            m.target().municipalities(), m.target().regions()),
                    m.keptNumber(), m.savings(), m.lines(), m.equity(), m.note());
            default -> change;
        };
    }

    private Activity activity(Activity a) {
        return new Activity(a.id(), a.association(), name(a.name()), a.targetGroup(), a.fromYear(), a.toYear(),
                a.cost(),
                a.participants(), a.description(), a.provenance());
    }
}
