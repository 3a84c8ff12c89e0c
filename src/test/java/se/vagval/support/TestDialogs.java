package se.vagval.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.Problem;

/** Dialogs that answer at once with what a test has put in line, and remember what was said. */
public final class TestDialogs implements Dialogs {
    /** What was told without a question. */
    public final List<String> notices = new ArrayList<>();
    /** What went wrong. */
    public final List<Problem> problems = new ArrayList<>();
    /** What was asked. */
    public final List<String> questions = new ArrayList<>();
    private final Deque<Object> answers = new ArrayDeque<>();

    /** Puts an answer in line: a String, a Path, a Boolean, or an Integer for the index of a button. */
    public TestDialogs answer(Object answer) {
        answers.add(answer);
        return this;
    }

    private <T> T next(String question, Class<T> kind) {
        questions.add(question);
        Object answer = answers.poll();
        if (!kind.isInstance(answer)) {
            throw new AssertionError("Asked \"" + question + "\", and the answer in line was " + answer);
        }
        return kind.cast(answer);
    }

    @Override
    public Optional<String> ask(String title, String question, String suggestion) {
        return Optional.of(next(question, String.class));
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        return next(question, Boolean.class);
    }

    @Override
    public int choose(String title, String question, String... buttons) {
        return next(question, Integer.class);
    }

    @Override
    public Optional<Path> openFile(String title, FileKind kind) {
        return Optional.of(next(title, Path.class));
    }

    @Override
    public Optional<Path> saveFile(String title, FileKind kind, Path suggestion) {
        return Optional.of(next(title, Path.class));
    }

    @Override
    public Optional<Path> folder(String title, Path suggestion) {
        return Optional.of(next(title, Path.class));
    }

    @Override
    public void notify(String sentence) {
        notices.add(sentence);
    }

    @Override
    public void error(Problem problem) {
        problems.add(problem);
    }
}
