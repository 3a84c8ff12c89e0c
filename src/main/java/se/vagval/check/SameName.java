package se.vagval.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import se.vagval.model.Alternative;
import se.vagval.model.Association;
import se.vagval.text.Texts;

/** Alternatives, and associations of today, are told apart by their short names in every table, chart and sentence. */
final class SameName implements CheckRule {
    @Override
    public void read(Material material, Consumer<Remark> found) {
        read(material.review().alternatives(), Alternative::shortName, a -> "alternatives." + a.id(),
                "check.sameName.alternatives", found);
        read(material.review().associations(), Association::shortName, a -> "associations." + a.id(),
                "check.sameName.associations", found);
    }

    private static <T> void read(List<T> all, Function<T, String> name, Function<T, String> address, String headline,
            Consumer<Remark> found) {
        Set<String> taken = new HashSet<>();
        for (T one : all) {
            String plain = name.apply(one).strip().replaceAll("\\s+", " ").toLowerCase(Texts.SWEDISH);
            if (!taken.add(plain)) {
                found.accept(Remark.of(CheckCode.SAME_NAME, Severity.ERROR, address.apply(one),
                        Texts.get(headline, name.apply(one).strip()), Texts.get("check.sameName.detail")));
            }
        }
    }
}
