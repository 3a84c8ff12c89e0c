package se.vagval.ui.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import se.vagval.report.word.ProseParagraph;
import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.report.word.ProseSpan;
import se.vagval.report.word.ProseSpan.Look;
import se.vagval.report.word.ProseText;

/** What can be done to the text of an area where one is, by key or button. */
public final class ProseVerbs {
    private final ProseArea area;
    /** What one began a paragraph with, and the text it became; empty when nothing has just become anything. */
    private Optional<Begun> latest = Optional.empty();

    private record Begun(String start, ProseText text) {}

    public ProseVerbs(ProseArea area) {
        this.area = area;
    }

    /** Bold on or off: of what is selected, else of what is typed next. */
    public void strong() {
        boolean is = !area.state().get().strong();
        look(l -> l.strong(is));
    }

    /** Italics on or off: of what is selected, else of what is typed next. */
    public void emphasis() {
        boolean is = !area.state().get().emphasis();
        look(l -> l.emphasis(is));
    }

    private void look(UnaryOperator<Look> change) {
        if (area.selects()) {
            area.write(ProseEdits.looking(area.text(), area.from(), area.to(), change), area.from(), area.to());
        } else {
            area.setInsertStyles(ProseModel.attributes(change.apply(area.look())));
            area.tell();
        }
    }

    /** Makes the paragraphs one is in of a kind, or plain where they all are of it. */
    public void kind(Kind kind) {
        int first = area.from().paragraph();
        int last = area.to().paragraph();
        boolean all = area.text().paragraphs().subList(first, last + 1).stream().allMatch(p -> p.kind() == kind);
        area.write(ProseEdits.as(area.text(), first, last, all ? Kind.BODY : kind), area.from(), area.to());
    }

    /** Has what is selected, or the link one stands in, lead somewhere; without either the words are put in. */
    public void link(String target, String words) {
        Place[] at = area.selects() ? new Place[]{area.from(), area.to()} : ProseEdits.link(area.text(), area.from());
        if (at[0].equals(at[1]) || !words.equals(words(at))) {
            Look look = area.look().link(target);
            put(at[0], at[1], List.of(ProseSpan.of(words, look)));
        } else {
            area.write(ProseEdits.looking(area.text(), at[0], at[1], l -> l.link(target)), at[1], at[1]);
        }
    }

    /** Has the link one stands in lead nowhere; its words stay. */
    public void unlink() {
        Place[] at = area.selects() ? new Place[]{area.from(), area.to()} : ProseEdits.link(area.text(), area.from());
        area.write(ProseEdits.looking(area.text(), at[0], at[1], l -> l.link("")), area.from(), area.to());
    }

    /** The words a link would have: those selected in one paragraph, or of the link one stands in. */
    public String linked() {
        return words(area.selects() ? new Place[]{area.from(), area.to()} : ProseEdits.link(area.text(), area.from()));
    }

    private String words(Place[] at) {
        return ProseSpan.clean(ProseEdits.between(area.text(), at[0], at[1]).text());
    }

    /** Puts a figure of the review there. */
    public void figure(String reference) {
        put(area.from(), area.to(), List.of(ProseSpan.ofFigure(reference)));
    }

    private void put(Place from, Place to, List<ProseSpan> spans) {
        ProseText left = ProseEdits.removed(area.text(), from, to);
        ProseText text = ProseEdits.inserted(left, from, spans);
        Place end = new Place(from.paragraph(),
                from.offset() + spans.stream().mapToInt(s -> s.text().length()).sum());
        area.write(text, end, end);
    }

    /** Puts a text in place of what is selected. */
    void put(ProseText what) {
        ProseText left = ProseEdits.removed(area.text(), area.from(), area.to());
        Place at = area.from();
        Place end = ProseEdits.end(at, what);
        area.write(ProseEdits.inserted(left, at, what), end, end);
    }

    /** A new paragraph; in an empty item the list ends instead. */
    void enter() {
        Place at = area.from();
        ProseText left = ProseEdits.removed(area.text(), at, area.to());
        ProseParagraph paragraph = left.paragraphs().get(at.paragraph());
        if (paragraph.kind().isItem() && paragraph.length() == 0) {
            area.write(ProseEdits.as(left, at.paragraph(), at.paragraph(), Kind.BODY), at, at);
        } else {
            Place next = new Place(at.paragraph() + 1, 0);
            area.write(ProseEdits.split(left, at), next, next);
        }
    }

    /** At the beginning of an item the paragraph leaves its list; says whether it did. */
    boolean leave() {
        Place at = area.from();
        boolean leaves = !area.selects() && at.offset() == 0
                && area.text().paragraphs().get(at.paragraph()).kind().isItem();
        if (leaves) {
            area.write(ProseEdits.as(area.text(), at.paragraph(), at.paragraph(), Kind.BODY), at, at);
        }
        return leaves;
    }

    /** Has what one began a paragraph with be what it stands for, as "- " for a list; says whether it did. */
    boolean begun() {
        Place at = area.from();
        ProseParagraph paragraph = area.text().paragraphs().get(at.paragraph());
        String start = paragraph.text().substring(0, at.offset());
        Kind kind = switch (start) {
            case "-", "*", "•" -> Kind.BULLET;
            case "1." -> Kind.NUMBER;
            case "#", "##" -> Kind.HEADING;
            default -> Kind.BODY;
        };
        if (area.selects() || paragraph.kind() != Kind.BODY || kind == Kind.BODY) {
            return false;
        }
        Place first = new Place(at.paragraph(), 0);
        area.write(ProseEdits.as(ProseEdits.removed(area.text(), first, at), at.paragraph(), at.paragraph(), kind),
                first, first);
        latest = Optional.of(new Begun(start, area.text()));
        return true;
    }

    /** Has what one just began a paragraph with be the letters that were typed; says whether it did. */
    boolean asTyped() {
        Place at = area.from();
        Optional<Begun> begun = latest.filter(b -> b.text().equals(area.text()) && at.offset() == 0);
        latest = Optional.empty();
        begun.ifPresent(b -> {
            ProseText plain = ProseEdits.as(area.text(), at.paragraph(), at.paragraph(), Kind.BODY);
            String typed = b.start() + " ";
            Place end = new Place(at.paragraph(), typed.length());
            area.write(ProseEdits.inserted(plain, at, List.of(ProseSpan.of(typed, Look.PLAIN))), end, end);
        });
        return begun.isPresent();
    }
}
