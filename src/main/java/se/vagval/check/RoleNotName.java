package se.vagval.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.vagval.model.Argument;
import se.vagval.model.Author;
import se.vagval.model.Review;
import se.vagval.text.Texts;

/**
 * Who has said an argument is told by role. Two words in a row that both begin with a capital, as in Anna Svensson, look
 * like a name, unless the review itself has such a name of a place or a body.
 */
final class RoleNotName implements CheckRule {
    private static final Pattern NAME = Pattern.compile(
            "(?u)(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?!\\p{L})");

    @Override
    public void read(Material material, Consumer<Remark> found) {
        Review review = material.review();
        List<String> bodies = bodies(review);
        Set<String> authors = review.commission().authors().stream().map(Author::name).collect(Collectors.toSet());
        for (Argument a : review.arguments()) {
            boolean author = authors.stream().anyMatch(n -> !n.isBlank() && a.role().contains(n));
            boolean name = NAME.matcher(a.role()).results().map(m -> m.group())
                    .anyMatch(n -> bodies.stream().noneMatch(b -> b.contains(n)));
            if (author || name) {
                found.accept(Remark.of(CheckCode.ROLE_NOT_NAME, Severity.REVIEW, "arguments." + a.id() + ".role",
                        Texts.get("check.roleNotName.headline"), Texts.get("check.roleNotName.detail", a.role())));
            }
        }
    }

    private static List<String> bodies(Review review) {
        return Stream.of(review.associations().stream().flatMap(a -> Stream.of(a.name(), a.shortName())),
                review.regions().stream().map(r -> r.name()), review.municipalities().stream().map(m -> m.name()),
                Stream.of(review.commission().area(), review.commission().title()),
                Stream.of(Texts.get("check.roleNotName.bodies").split(";"))).flatMap(s -> s).toList();
    }
}
