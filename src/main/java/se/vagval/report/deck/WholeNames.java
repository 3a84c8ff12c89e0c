package se.vagval.report.deck;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.vagval.model.Alternative;
import se.vagval.text.SwedishNumbers;

/**
 * Keeps the short names of alternatives from being parted at the end of a line of a headline, where "Som" over "2005" is
 * read as two things. Longer names are parted, for they would leave a line half empty.
 */
final class WholeNames {
    private static final int LONGEST = 24;
    private static final String SPACE = "[ " + SwedishNumbers.SPACE + "]";

    private final List<Pattern> names;

    WholeNames(List<Alternative> alternatives) {
        names = alternatives.stream().map(a -> Fit.name(a.shortName()))
                .filter(n -> n.length() <= LONGEST && n.indexOf(' ') > 0)
                .sorted(Comparator.comparingInt(String::length).reversed()).map(WholeNames::pattern).toList();
    }

    /** A part of a number may already stand with a no-break space, and a name is not a part of a longer word. */
    private static Pattern pattern(String name) {
        String words = String.join(SPACE, Stream.of(name.split(SPACE)).map(Pattern::quote).toList());
        return Pattern.compile("(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])");
    }

    String in(String headline) {
        String whole = headline;
        for (Pattern name : names) {
            whole = name.matcher(whole)
                    .replaceAll(m -> Matcher.quoteReplacement(m.group().replace(' ', SwedishNumbers.SPACE)));
        }
        return whole;
    }
}
