package se.vagval.support;

import java.util.List;

import se.vagval.exchange.Examples;
import se.vagval.exchange.ReviewJson;
import se.vagval.model.Accounts;
import se.vagval.model.Alternative;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Commission;
import se.vagval.model.Municipality;
import se.vagval.model.Review;

/** Reviews that are allowed and awkward: too much, too little, or too long for the documents made of them. */
public enum BadReviews {
    /** Names of 300 letters for all that has a name. */
    LONG_NAMES,
    /** 26 municipalities in four associations. */
    LARGE_COUNTY,
    /** A title and a base year. */
    NOTHING,
    /** Nobody has typed how many live anywhere. */
    NO_POPULATION,
    /** No association has a grant. */
    NO_GRANTS,
    /** No association has accounts. */
    NO_ACCOUNTS,
    /** Today, and nothing to compare it to. */
    ONE_ALTERNATIVE,
    /** Today described, and no alternative yet. */
    NO_ALTERNATIVE,
    /** Alternatives and members, and no association. */
    NO_ASSOCIATION;

    private static final String EXAMPLE = "jonkoping";
    /** A municipality that is in the register must have the name it has there. */
    private static final String REGISTERED = "\"06(\\d\\d)\"";
    private static final String UNKNOWN = "\"K$1\"";

    /** The review, made anew. */
    public Review review() {
        Review example = Examples.open(EXAMPLE);
        return switch (this) {
            case LONG_NAMES -> LongNames.in(ReviewJson.read(ReviewJson.write(example).replaceAll(REGISTERED, UNKNOWN)));
            case LARGE_COUNTY -> LargeCounty.review();
            case NOTHING -> Review.empty(Commission.titled("Översyn", 2025));
            case NO_POPULATION -> example.edit().municipalities(example.municipalities().stream()
                    .map(m -> Municipality.named(m.code(), m.name(), m.regionId())).toList()).done();
            case NO_GRANTS -> example.edit().associations(example.associations().stream()
                    .map(a -> a.edit().allocation(AssociationAllocation.UNKNOWN).done()).toList()).done();
            case NO_ACCOUNTS -> example.edit().associations(example.associations().stream()
                    .map(a -> a.edit().accounts(List.<Accounts>of()).done()).toList()).done();
            case ONE_ALTERNATIVE -> only(example, List.of(example.alternatives().getFirst()));
            case NO_ALTERNATIVE -> only(example, List.of());
            case NO_ASSOCIATION -> Review.empty(example.commission()).edit().regions(example.regions())
                    .municipalities(example.municipalities())
                    .alternatives(List.of(example.alternatives().getFirst())).done();
        };
    }

    /** The example with these of its alternatives and what belongs to them. */
    private static Review only(Review example, List<Alternative> kept) {
        List<String> ids = kept.stream().map(Alternative::id).toList();
        return example.edit().alternatives(kept).reference(ids.stream().findFirst())
                .arguments(example.arguments().stream().filter(a -> ids.contains(a.alternative())).toList())
                .steps(example.steps().stream().filter(s -> ids.contains(s.alternative())).toList())
                .report(Review.empty(example.commission()).report()).done();
    }
}
