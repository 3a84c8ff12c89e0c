package se.vagval.report.refresh;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pictures that others have been put in the place of. Without being taken out they would stay in the document, unseen, with
 * figures that are no longer those of the review, and it would grow at each refresh.
 */
final class OldPictures {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/";
    private static final String ENDING = ".rels";

    private final WordFile file;
    /** Relations to them, by the part they are of. */
    private final Map<String, Set<String>> replaced = new LinkedHashMap<>();

    OldPictures(WordFile file) {
        this.file = file;
    }

    /** Says that a part shows another picture now in a place where it has shown what a relation leads to. */
    void replaced(String part, String relation) {
        replaced.computeIfAbsent(part, _ -> new LinkedHashSet<>()).add(relation);
    }

    /** Takes out what is not shown anywhere any more, now that the parts are as they are to be. */
    void takeOut() {
        replaced.forEach((part, relations) -> {
            String text = text(part);
            relations.stream().filter(id -> !text.contains("\"" + id + "\"") && !text.contains("'" + id + "'"))
                    .forEach(id -> takeOut(part, id));
        });
    }

    private void takeOut(String part, String relation) {
        Optional<String> picture = file.relations(part).stream().filter(r -> r.id().equals(relation))
                .map(WordFile.Relation::target).findFirst();
        without(WordFile.relationsPart(part), "Relationship", "Id", relation);
        picture.filter(p -> !isShown(p)).ifPresent(p -> {
            file.drop(p);
            without(TYPES, "Override", "PartName", "/" + p);
        });
    }

    private boolean isShown(String picture) {
        return file.parts().stream().filter(p -> p.endsWith(ENDING) && p.contains(RELATIONS)).map(OldPictures::source)
                .anyMatch(p -> file.relations(p).stream().anyMatch(r -> r.target().equals(picture)));
    }

    /** The part whose relations a part holds. */
    private static String source(String relations) {
        int folder = relations.lastIndexOf(RELATIONS);
        return relations.substring(0, folder) + relations.substring(folder + RELATIONS.length(),
                relations.length() - ENDING.length());
    }

    /** Takes an element out of a part, known by one of its attributes. */
    private void without(String part, String element, String attribute, String value) {
        String text = text(part);
        String without = text
                .replaceFirst("<(\\w+:)?" + element + "\\s[^>]*\\b" + attribute + "=[\"']" + Pattern.quote(value)
                        + "[\"'][^>]*(/>|>\\s*</(\\w+:)?" + element + ">)", "");
        if (!without.equals(text)) {
            file.put(part, without.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(String part) {
        return new String(file.bytes(part).orElseThrow(), StandardCharsets.UTF_8);
    }
}
