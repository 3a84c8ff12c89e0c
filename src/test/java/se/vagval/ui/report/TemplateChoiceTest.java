package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.report.template.SampleTemplate;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.settings.TemplateMemory;

class TemplateChoiceTest {
    @TempDir
    Path folder;

    private final TestDialogs dialogs = new TestDialogs();

    private TemplateChoice choice() {
        return new TemplateChoice(new TemplateMemory(folder), dialogs, new SameThreadTasks());
    }

    @Test
    void aTemplateIsRememberedUntilItIsTakenAway() throws Exception {
        Path template = new SampleTemplate().write(folder.resolve("Regionens mall.dotx"));
        TemplateChoice choice = choice();
        assertEquals("Mall: programmets egen", choice.words());
        dialogs.answer(template);
        choice.choose();
        assertEquals("Mall: Regionens mall.dotx", choice.words());
        assertEquals(Optional.of(template), choice().file().get());
        choice.remove();
        assertEquals(Optional.empty(), choice().file().get());
    }

    @Test
    void oneThatCannotBeUsedIsToldOfAndTheOneBeforeIsKept() throws Exception {
        Path template = new SampleTemplate().write(folder.resolve("mall.dotx"));
        Path letter = Files.writeString(folder.resolve("brev.docx"), "Hej");
        TemplateChoice choice = choice();
        dialogs.answer(template);
        choice.choose();
        dialogs.answer(letter);
        choice.choose();
        assertTrue(choice.problem().get().contains("brev.docx"));
        assertEquals(Optional.of(template), choice.file().get());
        dialogs.answer(template);
        choice.choose();
        assertEquals("", choice.problem().get());
    }
}
