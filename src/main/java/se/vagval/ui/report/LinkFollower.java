package se.vagval.ui.report;

import se.vagval.report.word.OutlineSection;
import se.vagval.text.Texts;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.door.Tasks;

/** Where the links of a text lead, in words, and goes there when the user asks. */
final class LinkFollower {
    private static final String INSIDE = "#";

    private final OutlineViewModel model;
    private final FileViewer viewer;
    private final Tasks tasks;
    private final Dialogs dialogs;

    LinkFollower(OutlineViewModel model, FileViewer viewer, Tasks tasks, Dialogs dialogs) {
        this.model = model;
        this.viewer = viewer;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    /** Where a link leads, and how one gets there. */
    String words(String link) {
        if (!link.startsWith(INSIDE)) {
            return Texts.get("ui.prose.link.web", link);
        }
        String id = link.substring(INSIDE.length());
        return model.outline().get().section(id).map(LinkFollower::inside)
                .orElseGet(() -> Texts.get("ui.prose.link.nowhere", id));
    }

    private static String inside(OutlineSection section) {
        return Texts.get(section.printed() ? "ui.prose.link.section" : "ui.prose.link.sectionLeftOut",
                section.heading());
    }

    /** Shows a section, or has the system show an address; where that is not possible the address is copied instead. */
    void follow(String link) {
        if (link.startsWith(INSIDE)) {
            String id = link.substring(INSIDE.length());
            model.outline().get().section(id).ifPresent(s -> model.choose(s.id()));
            return;
        }
        tasks.quietly(() -> viewer.browse(link), shown -> {
            if (!shown) {
                copyInstead(link);
            }
        }, _ -> copyInstead(link));
    }

    private void copyInstead(String link) {
        model.clipboard().put(link);
        dialogs.notify(Texts.get("ui.prose.link.copiedInstead", link));
    }
}
