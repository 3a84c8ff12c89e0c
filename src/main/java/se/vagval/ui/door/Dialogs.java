package se.vagval.ui.door;

import java.nio.file.Path;
import java.util.Optional;

/** What may be asked of the user, and told. All texts are Swedish; questions wait for the answer. */
public interface Dialogs {
    /**
     * Asks for a line of text.
     *
     * @param suggestion
     *            what stands in the field from the start
     * @return what was typed, stripped; nothing when the user cancelled
     */
    Optional<String> ask(String title, String question, String suggestion);

    /**
     * Asks for yes or no.
     *
     * @param yes
     *            the button that does it, a verb: "Ta bort"
     */
    boolean confirm(String title, String question, String yes);

    /** Which of several buttons was pressed, by index; the last one means to leave all as it is. */
    int choose(String title, String question, String... buttons);

    /** Asks for an existing file of a kind. */
    Optional<Path> openFile(String title, FileKind kind);

    /** Asks where to save; the name has the kind's ending. */
    Optional<Path> saveFile(String title, FileKind kind, Path suggestion);

    /** Asks for a folder. */
    Optional<Path> folder(String title, Path suggestion);

    /** Tells of something done, without asking for anything; goes away by itself. */
    void notify(String sentence);

    /** Says what went wrong, with its code and its details to copy. */
    void error(Problem problem);
}
