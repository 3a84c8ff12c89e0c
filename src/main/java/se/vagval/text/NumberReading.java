package se.vagval.text;

import java.util.Optional;

/** What came of reading a number that somebody typed or pasted. */
public sealed interface NumberReading {
    /** The text was a number; of a percent sign the value is already taken as a share. */
    record Parsed(double value) implements NumberReading {}

    /**
     * The text was not a number by the rules.
     *
     * @param typed
     *            what was typed, kept as it was
     * @param suggestion
     *            a number that may have been meant, printed so that it can be typed
     */
    record Refused(String typed, NumberProblem problem, Optional<String> suggestion) implements NumberReading {
        /** Key of the sentence that says what is wrong. */
        public String key() {
            return problem.key();
        }

        /** What is wrong in Swedish, and what may have been meant. */
        public String sentence() {
            String wrong = Texts.get(key(), typed.strip());
            return suggestion.map(s -> wrong + " " + Texts.get("text.number.suggestion", s)).orElse(wrong);
        }
    }
}
