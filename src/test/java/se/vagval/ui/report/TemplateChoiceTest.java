package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.report.powerpoint.SampleSlides;
import se.vagval.report.template.SampleTemplate;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.settings.TemplateMemory;
import se.vagval.ui.settings.TemplateMemory.Kind;

class TemplateChoiceTest {
    @TempDir
    Path folder;

    private final TestDialogs dialogs = new TestDialogs();

    private TemplateChoice choice() {
        return choice(Kind.WORD);
    }

    private TemplateChoice choice(Kind kind) {
        return new TemplateChoice(kind, new TemplateMemory(folder), dialogs, new SameThreadTasks());
    }

    @Test
    void aTemplateForSlidesIsRememberedBesideTheOneForWord() throws Exception {
        Path word = new SampleTemplate().write(folder.resolve("Regionens mall.dotx"));
        Path powerpoint = SampleSlides.write(folder.resolve("Regionens bilder.pptx"));
        TemplateChoice slides = choice(Kind.SLIDES);
        assertEquals("Bildmall: programmets egen", slides.words());
        dialogs.answer(powerpoint);
        slides.choose();
        assertEquals("Bildmall: Regionens bilder.pptx", slides.words());
        dialogs.answer(word);
        TemplateChoice document = choice();
        document.choose();
        assertEquals(Optional.of(powerpoint), choice(Kind.SLIDES).file().get());
        assertEquals(Optional.of(word), choice(Kind.WORD).file().get());
        choice(Kind.SLIDES).remove();
        assertEquals(Optional.empty(), choice(Kind.SLIDES).file().get());
        assertEquals(Optional.of(word), choice(Kind.WORD).file().get());
    }

    @Test
    void aWordTemplateIsNoneForSlides() throws Exception {
        Path word = new SampleTemplate().write(folder.resolve("mall.dotx"));
        TemplateChoice slides = choice(Kind.SLIDES);
        dialogs.answer(word);
        slides.choose();
        assertEquals("Filen ”mall.dotx” är ingen PowerPoint-mall. Välj en .potx eller .pptx.", slides.problem().get());
        assertEquals(Optional.empty(), slides.file().get());
        assertEquals(List.of(), dialogs.problems);
    }

    @Test
    void aTemplateIsRememberedUntilItIsTakenAway() throws Exception {
        Path template = new SampleTemplate().write(folder.resolve("Regionens mall.dotx"));
        TemplateChoice choice = choice();
        assertEquals("Wordmall: programmets egen", choice.words());
        dialogs.answer(template);
        choice.choose();
        assertEquals("Wordmall: Regionens mall.dotx", choice.words());
        assertEquals(Optional.of(template), choice().file().get());
        assertTrue(choice.remarks().get().startsWith("Mallens egen text förs inte över"), choice.remarks().get());
        TemplateChoice later = choice();
        assertEquals("", later.remarks().get());
        later.look();
        assertEquals(choice.remarks().get(), later.remarks().get());
        choice.remove();
        assertEquals("", choice.remarks().get());
        assertEquals(Optional.empty(), choice().file().get());
    }

    @Test
    void oneThatHasBeenMovedIsToldOfAtOnceAndStaysChosen() throws Exception {
        Path template = new SampleTemplate().write(folder.resolve("mall.dotx"));
        TemplateChoice choice = choice();
        dialogs.answer(template);
        choice.choose();
        Path away = Files.move(template, folder.resolve("flyttad.dotx"));
        choice.look();
        assertTrue(choice.problem().get().contains("mall.dotx” finns inte"), choice.problem().get());
        assertEquals(Optional.of(template), choice.file().get());
        Files.move(away, template);
        choice.look();
        assertEquals("", choice.problem().get());
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
