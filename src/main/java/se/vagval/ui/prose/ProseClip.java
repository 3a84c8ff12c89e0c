package se.vagval.ui.prose;

import java.util.Optional;

import se.vagval.report.word.ProseText;
import se.vagval.ui.door.ClipboardAccess;

/** The clipboard of an area of text: what is copied keeps its looks here and in word processors, and so does what is pasted. */
public final class ProseClip {
    private final ProseArea area;
    private final ProseVerbs verbs;
    private final ClipboardAccess clipboard;
    /** What was copied here, which knows its figures and sections, and what it was put on the clipboard as. */
    private ProseText copied = ProseText.EMPTY;
    private String told = "";

    public ProseClip(ProseArea area, ProseVerbs verbs, ClipboardAccess clipboard) {
        this.area = area;
        this.verbs = verbs;
        this.clipboard = clipboard;
    }

    /** Copies what is selected, figures as their values to everyone else. */
    void copy() {
        if (area.selects()) {
            copied = ProseEdits.between(area.text(), area.from(), area.to());
            told = new ProseSpoken(copied, area.figures()).text();
            clipboard.putTable(told, HtmlWriter.html(copied, area.figures()));
        }
    }

    /** Copies what is selected and takes it away. */
    void cut() {
        if (area.selects()) {
            copy();
            verbs.put(ProseText.EMPTY);
        }
    }

    /** Puts in what is on the clipboard, with its headings, lists, bold and links. */
    void paste() {
        Optional<ProseText> looking = clipboard.html().map(HtmlProse::text).filter(t -> !t.text().isBlank());
        if (!told.isEmpty() && clipboard.text().filter(told::equals).isPresent()) {
            verbs.put(copied);
        } else if (looking.isPresent()) {
            verbs.put(looking.get());
        } else {
            pastePlain();
        }
    }

    /** Puts in the letters on the clipboard. */
    void pastePlain() {
        clipboard.text().map(PlainProse::text).filter(t -> !t.equals(ProseText.EMPTY)).ifPresent(verbs::put);
    }
}
