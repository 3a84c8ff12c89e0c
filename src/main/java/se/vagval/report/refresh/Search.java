package se.vagval.report.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import se.vagval.report.control.Digest;
import se.vagval.report.control.Tag;
import se.vagval.report.refresh.xml.Attribute;
import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.Words;
import se.vagval.report.refresh.xml.XmlPart;

/** Finds the controls of a part: by the tags of content controls, and by the bookmarks where tags have been dropped. */
final class Search {
    private static final Pattern HEADING = Pattern.compile("(?i)(heading|rubrik) ?[1-9]");

    private static final String FALLBACK = "Fallback";

    private final String name;
    private final XmlPart part;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> emptied = new HashSet<>();
    private final Map<String, Element> bookmarkEnds = new HashMap<>();
    private String heading = "";
    private boolean newer;
    /** How many elements for older programs, which hold once more what stands before them, one is in. */
    private int copies;

    private Search(String name, XmlPart part) {
        this.name = name;
        this.part = part;
    }

    /**
     * The controls of a part in the order they begin.
     *
     * @param emptied
     *            ids of those that ask for text, since the user has emptied them
     * @param newer
     *            whether some name in it is one that a later version of the program has written
     */
    record Result(List<Found> found, Set<String> emptied, boolean newer) {}

    static Result in(String name, XmlPart part) {
        Search search = new Search(name, part);
        part.root().all().filter(e -> e.is("bookmarkEnd"))
                .forEach(e -> search.bookmarkEnds.putIfAbsent(e.value("id"), e));
        search.walk(part.root(), List.of());
        return new Result(List.copyOf(search.found), Set.copyOf(search.emptied), search.newer);
    }

    private void walk(Element parent, List<String> inside) {
        for (Element child : parent.children()) {
            List<String> within = inside;
            if (child.is("p") && isHeading(child)) {
                heading = Digest.plain(Words.of(part, child).text());
            } else if (child.is("sdt")) {
                Optional<Found> control = control(child).filter(c -> !inside.contains(c.tag().id()));
                control.ifPresent(found::add);
                Optional<Tag> asking = emptied(child);
                asking.ifPresent(t -> emptied.add(t.id()));
                within = control.map(Found::tag).or(() -> asking).map(t -> plus(inside, t.id())).orElse(inside);
            } else if (child.is("bookmarkStart")) {
                bookmark(child).filter(b -> !inside.contains(b.tag().id())).ifPresent(found::add);
            }
            boolean again = child.name().equals(FALLBACK);
            copies += again ? 1 : 0;
            walk(child, within);
            copies -= again ? 1 : 0;
        }
    }

    /** A control that asks for text instead of holding any, whatever stands in it. */
    private Optional<Tag> emptied(Element sdt) {
        return sdt.child("sdtPr").filter(p -> p.child("showingPlcHdr").isPresent()).flatMap(p -> p.child("tag"))
                .flatMap(t -> t.attribute("val")).flatMap(this::tag);
    }

    private static List<String> plus(List<String> list, String one) {
        List<String> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static boolean isHeading(Element paragraph) {
        return paragraph.child("pPr").flatMap(p -> p.child("pStyle")).map(s -> s.value("val"))
                .filter(s -> HEADING.matcher(s).matches()).isPresent();
    }

    private Optional<Found> control(Element sdt) {
        Optional<Element> properties = sdt.child("sdtPr");
        Optional<Attribute> written = properties.flatMap(p -> p.child("tag")).flatMap(t -> t.attribute("val"));
        Optional<Tag> tag = written.flatMap(this::tag);
        Optional<Element> content = sdt.child("sdtContent");
        if (tag.isEmpty() || content.isEmpty() || content.get().isEmptyTag()
                || properties.get().child("showingPlcHdr").isPresent()) {
            return Optional.empty();
        }
        List<Attribute> names = new ArrayList<>(List.of(written.get()));
        content.get().all().filter(e -> e.is("bookmarkStart")).flatMap(e -> e.attribute("name").stream())
                .filter(n -> Tag.of(n.value()).map(Tag::id).equals(Optional.of(tag.get().id()))).forEach(names::add);
        String lock = properties.get().child("lock").map(l -> l.value("val")).orElse("");
        String alias = properties.get().child("alias").map(a -> a.value("val")).orElse("");
        return Optional.of(new Found(name, tag.get(), content.get(), content.get().contentFrom(),
                content.get().contentTo(), names, heading, alias,
                lock.equals("contentLocked") || lock.equals("sdtContentLocked"), copies > 0));
    }

    private Optional<Found> bookmark(Element start) {
        Optional<Attribute> written = start.attribute("name");
        Optional<Tag> tag = written.flatMap(this::tag);
        Optional<Element> end = Optional.ofNullable(bookmarkEnds.get(start.value("id")))
                .filter(e -> e.from() >= start.to());
        Optional<Element> paragraph = start.within("p");
        if (tag.isEmpty() || end.isEmpty() || paragraph.isEmpty() || end.get().from() > paragraph.get().to()) {
            return Optional.empty();
        }
        return Optional.of(new Found(name, tag.get(), paragraph.get(), start.to(), end.get().from(),
                List.of(written.get()), heading, "", false, copies > 0));
    }

    private Optional<Tag> tag(Attribute name) {
        newer |= Tag.isNewer(name.value());
        return Tag.of(name.value());
    }
}
