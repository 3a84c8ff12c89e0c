package se.vagval.report.refresh;

import java.util.stream.Stream;

import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.Words;
import se.vagval.report.refresh.xml.XmlPart;

/** Refreshes words in the line of text: a figure, a sentence, a caption or a note. */
final class TextRefresh {
    private final Run run;

    TextRefresh(Run run) {
        this.run = run;
    }

    void refresh(Found found, XmlPart part, Control.Text counted) {
        Words words = Words.between(part, found.around(), found.from(), found.to());
        String now = words.text();
        Control.Text fresh = new Control.Text(counted.id(), counted.name(), AppendixNumber.kept(now, counted.text()));
        if (Digest.plain(now).isEmpty()) {
            return; // the user has taken it out
        }
        if (Digest.plain(now).equals(Digest.plain(fresh.text()))) {
            run.same();
            if (!found.locked()) {
                run.holds(found, part, fresh);
            }
        } else if (found.locked()) {
            tell(Change.Kind.LOCKED, found, fresh, now);
        } else if (isOurs(found, now)) {
            words.become(fresh.text());
            run.holds(found, part, fresh);
            tell(Change.Kind.CHANGED, found, fresh, now);
        } else {
            tell(isTracked(found) ? Change.Kind.TRACKED : Change.Kind.BY_HAND, found, fresh, now);
        }
    }

    private static boolean isTracked(Found found) {
        return isTracked(found.around().all().filter(e -> e.from() >= found.from() && e.to() <= found.to()));
    }

    /** Whether something among the elements has been put in or taken out with changes that are tracked. */
    static boolean isTracked(Stream<Element> elements) {
        return elements.anyMatch(e -> e.is("ins") || e.is("del") || e.is("moveFrom") || e.is("moveTo"));
    }

    private boolean isOurs(Found found, String now) {
        return Digest.ofText(now).equals(found.tag().check()) || run.written(found.tag().id())
                .map(w -> w instanceof Control.Text text && Digest.plain(text.text()).equals(Digest.plain(now)))
                .orElse(false);
    }

    private void tell(Change.Kind kind, Found found, Control.Text fresh, String now) {
        run.tell(new Change(kind, found.place(), fresh.name(), now.strip(), fresh.text()));
    }
}
