package se.vagval.ui.door;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import se.vagval.text.Texts;

/** Dialogs over the window. */
public final class FxDialogs implements Dialogs {
    private static final double WIDTH = 460;

    private final Supplier<Window> owner;
    private final Consumer<String> notices;
    private final ClipboardAccess clipboard;

    /**
     * @param owner
     *            the window that waits while a dialog is open
     * @param notices
     *            shows a sentence that goes away by itself
     */
    public FxDialogs(Supplier<Window> owner, Consumer<String> notices, ClipboardAccess clipboard) {
        this.owner = owner;
        this.notices = notices;
        this.clipboard = clipboard;
    }

    @Override
    public Optional<String> ask(String title, String question, String suggestion) {
        TextField field = new TextField(suggestion);
        Label label = sentence(question);
        label.setLabelFor(field);
        Dialog<ButtonType> dialog = dialog(title, new VBox(8, label, field));
        ButtonType ok = new ButtonType(Texts.get("ui.dialog.ok"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(ok, cancel());
        // A dialog gives focus to its default button when it is shown; the field takes it after that.
        dialog.setOnShown(_ -> Platform.runLater(field::requestFocus));
        return dialog.showAndWait().filter(ok::equals).map(_ -> field.getText().strip());
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        return choose(title, question, yes, Texts.get("ui.dialog.cancel")) == 0;
    }

    @Override
    public int choose(String title, String question, String... buttons) {
        Dialog<ButtonType> dialog = dialog(title, sentence(question));
        List<ButtonType> types = new ArrayList<>();
        for (int i = 0; i < buttons.length; i++) {
            types.add(new ButtonType(buttons[i], data(i, buttons.length)));
        }
        dialog.getDialogPane().getButtonTypes().setAll(types);
        int pressed = dialog.showAndWait().map(types::indexOf).orElse(-1);
        return pressed < 0 ? buttons.length - 1 : pressed;
    }

    private static ButtonData data(int index, int count) {
        if (index == count - 1) {
            return ButtonData.CANCEL_CLOSE;
        }
        return index == 0 ? ButtonData.OK_DONE : ButtonData.OTHER;
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        FileChooser chooser = chooser(title, kind);
        return path(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, Path suggestion) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestion.getFileName().toString());
        existing(suggestion.getParent()).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showSaveDialog(owner.get())).map(kind::ended);
    }

    @Override
    public Optional<Path> folder(String title, Path suggestion) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        existing(suggestion).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public void notify(String sentence) {
        notices.accept(sentence);
    }

    @Override
    public void error(Problem problem) {
        Label code = new Label(Texts.get("ui.dialog.code", problem.code()));
        code.getStyleClass().add("vv-muted");
        Dialog<ButtonType> dialog = dialog(problem.title(), new VBox(8, sentence(problem.sentence()), code));
        ButtonType copy = new ButtonType(Texts.get("ui.dialog.copy"), ButtonData.LEFT);
        ButtonType close = new ButtonType(Texts.get("ui.dialog.close"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(copy, close);
        dialog.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, pressed -> {
            clipboard.put(problem.details());
            notices.accept(Texts.get("ui.dialog.copied"));
            pressed.consume();
        });
        Node closing = dialog.getDialogPane().lookupButton(close);
        dialog.setOnShown(_ -> Platform.runLater(closing::requestFocus));
        dialog.showAndWait();
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        Label heading = new Label(title);
        heading.getStyleClass().add("vv-dialog-title");
        heading.setWrapText(true);
        VBox box = new VBox(10, heading, content);
        box.getStyleClass().add("vv-dialog-content");
        dialog.getDialogPane().setContent(box);
        dialog.getDialogPane().getStyleClass().add("vv-dialog");
        dialog.getDialogPane().setPrefWidth(WIDTH);
        return dialog;
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static ButtonType cancel() {
        return new ButtonType(Texts.get("ui.dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private static FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind.label(), kind.patterns()));
        return chooser;
    }

    private static Optional<File> existing(Path folder) {
        return Optional.ofNullable(folder).filter(Files::isDirectory).map(Path::toFile);
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
