package se.vagval.ui.report;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;

import se.vagval.text.Texts;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.prose.ProseState;

/**
 * Says under a text what one stands in: the kind of paragraph, how the letters look, where a link leads, what a figure is.
 * The toolkit has no way to tell assistive technology the looks of letters, so the area has this line as its help.
 */
final class ProseWhere extends Label {
    ProseWhere(ProseArea area, LinkFollower links) {
        setId("prose-where");
        getStyleClass().add("vv-prose-where");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        area.state().subscribe(now -> {
            setText(words(now, links));
            area.setAccessibleHelp(getText());
        });
    }

    private static String words(ProseState state, LinkFollower links) {
        List<String> looks = new ArrayList<>(List.of(Texts.get("ui.prose.where." + state.kind())));
        if (state.strong()) {
            looks.add(Texts.get("ui.prose.where.strong"));
        }
        if (state.emphasis()) {
            looks.add(Texts.get("ui.prose.where.emphasis"));
        }
        String look = String.join(", ", looks);
        return !state.figure().isEmpty() ? Texts.get("ui.prose.where.at", look, state.figure())
                : state.link().isEmpty() ? look : Texts.get("ui.prose.where.at", look, links.words(state.link()));
    }
}
