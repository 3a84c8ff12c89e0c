package se.vagval.figurecheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.table.Interval;
import se.vagval.figurecheck.table.Vocabulary;
import se.vagval.text.Texts;

/** A sentence that holds one amount, one number of inhabitants and one amount per inhabitant, and no other figure. */
final class PerInhabitantInText implements PassageRule {
    private static final Pattern SENTENCE = Pattern.compile(".*?(?:[.!?](?=\\s+\\p{Lu})|$)");
    private static final Pattern PER = Vocabulary.compile("^\\s*(?:"
            + Vocabulary.choicesOf("figurecheck.words.perInhabitantText") + ")");
    private static final Pattern INHABITANTS = Vocabulary.compile("^\\s*(?:"
            + Vocabulary.choicesOf("figurecheck.words.inhabitantsText") + ")");

    private static final int NEAR = 40;

    @Override
    public void check(Passage passage, Tally tally) {
        Matcher sentences = SENTENCE.matcher(passage.text());
        while (sentences.find()) {
            sentence(sentences.group(), passage, tally);
        }
    }

    private static void sentence(String text, Passage passage, Tally tally) {
        List<Said> said = Said.in(text);
        Optional<Said> per = said.stream().filter(s -> s.money().isPresent() && follows(text, s, PER)).findFirst();
        Optional<Said> inhabitants = said.stream()
                .filter(s -> s.money().isEmpty() && follows(text, s, INHABITANTS)).findFirst();
        if (said.size() != 3 || per.isEmpty() || inhabitants.isEmpty() || said.stream().anyMatch(Said::hedged)) {
            return;
        }
        said.stream().filter(s -> s != per.get() && s != inhabitants.get() && s.money().isPresent()).findFirst()
                .filter(_ -> inhabitants.get().printed().value().signum() > 0)
                .ifPresent(amount -> check(amount, inhabitants.get(), per.get(), passage, tally));
    }

    private static boolean follows(String text, Said said, Pattern words) {
        return words.matcher(text.substring(said.end(), Math.min(text.length(), said.end() + NEAR))).find();
    }

    private static void check(Said amount, Said inhabitants, Said per, Passage passage, Tally tally) {
        tally.checked(Kind.PER_INHABITANT);
        Interval people = Interval.exact(inhabitants.printed().value());
        Interval reckoned = amount.interval(Optional.empty()).over(people);
        if (!reckoned.meets(per.interval(Optional.empty()))) {
            BigDecimal kronor = Interval.divide(amount.value(Optional.empty()), inhabitants.printed().value());
            BigDecimal follows = Interval.divide(kronor, per.money().orElseThrow().kronor());
            tally.differs(new Finding(Kind.PER_INHABITANT, true, passage.place(), "", "", per.words(),
                    per.printed().like(follows), Texts.get("figurecheck.say.perInhabitant", amount.words(),
                            inhabitants.words(), per.printed().like(follows), per.printed().said())));
        }
    }
}
