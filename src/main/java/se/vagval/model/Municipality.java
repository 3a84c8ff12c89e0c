package se.vagval.model;

import java.util.Optional;

/**
 * A municipality, or a part of one that is a förbund's area on its own (Göteborg's stadsdelar).
 *
 * @param code
 *            SCB's four digits; for a part, the digits with a suffix
 * @param regionId
 *            the region it lies in
 * @param partOf
 *            code of the whole municipality, for a part
 * @param population
 *            all inhabitants
 * @param workingAge
 *            inhabitants 16–64
 * @param supportMeasure
 *            försörjningsmått, the state model's need, in its own unit
 * @param variableAllocation
 *            variable state allocation typed for this municipality, kronor in the base year
 */
public record Municipality(String code, String name, String regionId, Optional<String> partOf,
        Optional<Figure> population, Optional<Figure> workingAge, Optional<Figure> supportMeasure,
        Optional<Figure> variableAllocation) {
    public Municipality {
        Check.id("code", code);
        Check.name("name", name);
        Check.id("regionId", regionId);
        Check.given("partOf", partOf);
        Check.optionalNotNegative("population", population);
        Check.optionalNotNegative("workingAge", workingAge);
        Check.optionalNotNegative("supportMeasure", supportMeasure);
        Check.optionalNotNegative("variableAllocation", variableAllocation);
    }

    /** A municipality whose figures are not typed yet. */
    public static Municipality named(String code, String name, String regionId) {
        return new Municipality(code, name, regionId, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
