package se.vagval.ui.prose;

import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea.Tag;

import se.vagval.report.word.ProseParagraph.Kind;
import se.vagval.text.Texts;

/** The keys of an area of text, as in any word processor; a step back is one of the review. */
public final class ProseKeys {
    private final ProseArea area;
    private final ProseVerbs verbs;
    private final ProseClip clip;

    private ProseKeys(ProseArea area, ProseVerbs verbs, ProseClip clip) {
        this.area = area;
        this.verbs = verbs;
        this.clip = clip;
    }

    /**
     * Gives an area its keys and its menu.
     *
     * @param undo
     *            takes back the latest step of the review
     * @param redo
     *            does it again
     */
    public static void on(ProseArea area, ProseVerbs verbs, ProseClip clip, Runnable undo, Runnable redo) {
        ProseKeys keys = new ProseKeys(area, verbs, clip);
        InputMap map = area.getInputMap();
        map.registerFunction(Tag.UNDO, undo);
        map.registerFunction(Tag.REDO, redo);
        map.registerKey(KeyBinding.shortcut(KeyCode.Y), Tag.REDO);
        map.registerKey(KeyBinding.shiftShortcut(KeyCode.Z), Tag.REDO);
        map.register(KeyBinding.shortcut(KeyCode.B), verbs::strong);
        map.register(KeyBinding.shortcut(KeyCode.I), verbs::emphasis);
        map.register(KeyBinding.shiftShortcut(KeyCode.R), () -> verbs.kind(Kind.HEADING));
        map.register(KeyBinding.shiftShortcut(KeyCode.P), () -> verbs.kind(Kind.BULLET));
        map.register(KeyBinding.shiftShortcut(KeyCode.N), () -> verbs.kind(Kind.NUMBER));
        map.register(KeyBinding.shortcut(KeyCode.ENTER), area::followLink);
        keys.traversal(map);
        keys.paragraphs(map);
        keys.clipboard(map);
        // A slip of the hand must not take a paragraph away; the program has other uses of these keys.
        map.disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
        map.disableKeyBinding(KeyBinding.control(KeyCode.H));
        area.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        area.setOnContextMenuRequested(event -> {
            keys.menu().show(area, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** The keyboard gets out of the field by the same key as out of any other. */
    private void traversal(InputMap map) {
        map.register(KeyBinding.of(KeyCode.TAB), () -> area.requestFocusTraversal(TraversalDirection.NEXT));
        map.register(KeyBinding.shift(KeyCode.TAB), () -> area.requestFocusTraversal(TraversalDirection.PREVIOUS));
    }

    private void paragraphs(InputMap map) {
        map.registerFunction(Tag.INSERT_LINE_BREAK, verbs::enter);
        map.registerKey(KeyBinding.shift(KeyCode.ENTER), Tag.INSERT_LINE_BREAK);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown()
                    && (verbs.asTyped() || verbs.leave())) {
                event.consume();
            }
        });
    }

    private void clipboard(InputMap map) {
        map.registerFunction(Tag.COPY, clip::copy);
        map.registerFunction(Tag.CUT, clip::cut);
        map.registerFunction(Tag.PASTE, clip::paste);
        map.registerFunction(Tag.PASTE_PLAIN_TEXT, clip::pastePlain);
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(" ") && !event.isShortcutDown() && verbs.begun()) {
            event.consume();
        }
    }

    private ContextMenu menu() {
        MenuItem cut = item(Texts.get("ui.prose.menu.cut"), clip::cut);
        MenuItem copy = item(Texts.get("ui.prose.menu.copy"), clip::copy);
        cut.setDisable(!area.selects());
        copy.setDisable(!area.selects());
        MenuItem follow = item(Texts.get("ui.prose.menu.follow"), area::followLink);
        follow.setDisable(area.state().get().link().isEmpty());
        return new ContextMenu(cut, copy, item(Texts.get("ui.prose.menu.paste"), clip::paste),
                item(Texts.get("ui.prose.menu.pastePlain"), clip::pastePlain), new SeparatorMenuItem(),
                item(Texts.get("ui.prose.menu.all"), area::selectAll), follow);
    }

    private static MenuItem item(String words, Runnable choose) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> choose.run());
        return item;
    }
}
