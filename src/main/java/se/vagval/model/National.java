package se.vagval.model;

/**
 * National totals for the state's model.
 *
 * @param frame
 *            R, kronor a year
 * @param associations
 *            N, förbund in Sweden
 * @param supportMeasure
 *            FM, sum of the support measure
 * @param workingAge
 *            P, inhabitants 16–64
 */
public record National(Figure frame, Figure associations, Figure supportMeasure, Figure workingAge) {
    public National {
        Check.notNegative("frame", frame);
        Check.notNegative("associations", associations);
        Check.notNegative("supportMeasure", supportMeasure);
        Check.notNegative("workingAge", workingAge);
    }
}
