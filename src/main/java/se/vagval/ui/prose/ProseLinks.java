package se.vagval.ui.prose;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import se.vagval.ui.control.Parts;

/** The links of an area: pointed at they say where they lead, and Ctrl with a click or Enter goes there. */
public final class ProseLinks {
    /** Under which the letters of a link know where it leads. */
    static final Object LINK = new Object();

    private final ProseArea area;
    private final UnaryOperator<String> words;
    private final Consumer<String> follow;
    private final Tooltip tip = Parts.tip("");
    private String told = "";

    private ProseLinks(ProseArea area, UnaryOperator<String> words, Consumer<String> follow) {
        this.area = area;
        this.words = words;
        this.follow = follow;
    }

    /**
     * Gives the links of an area their keys and words.
     *
     * @param words
     *            what a link's target is called
     * @param follow
     *            goes to a target
     */
    public static void on(ProseArea area, UnaryOperator<String> words, Consumer<String> follow) {
        ProseLinks links = new ProseLinks(area, words, follow);
        area.follow(links::atCaret);
        area.addEventFilter(MouseEvent.MOUSE_MOVED, event -> links.tell(under(event)));
        area.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> links.tell(""));
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, links::clicked);
    }

    private void tell(String link) {
        if (link.equals(told)) {
            return;
        }
        told = link;
        Tooltip.uninstall(area, tip);
        if (!link.isEmpty()) {
            tip.setText(words.apply(link));
            Tooltip.install(area, tip);
        }
    }

    private void clicked(MouseEvent event) {
        String link = under(event);
        if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && !link.isEmpty()) {
            event.consume();
            follow.accept(link);
        }
    }

    private void atCaret() {
        String link = area.state().get().link();
        if (!link.isEmpty()) {
            follow.accept(link);
        }
    }

    private static String under(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        return node != null && node.getProperties().get(LINK) instanceof String link ? link : "";
    }
}
