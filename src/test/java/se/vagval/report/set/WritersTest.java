package se.vagval.report.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import se.vagval.report.Progress;
import se.vagval.report.ReportException;

/** In which order documents are begun and told, and what ends the writing of them. */
class WritersTest {
    private static final int MANY = 40;

    private final List<String> told = new ArrayList<>();
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());

    private record Named(String doing) implements Document {
        @Override
        public List<Path> files(Path folder) {
            return List.of(folder.resolve(doing));
        }

        @Override
        public boolean write(List<Path> files, BooleanSupplier cancelled) {
            throw new AssertionError("The test writes it");
        }
    }

    private List<WrittenFile> run(int documents, BooleanSupplier cancelled,
            BiFunction<Document, BooleanSupplier, List<WrittenFile>> write) {
        List<Document> all = IntStream.range(0, documents).<Document>mapToObj(i -> new Named("nr " + i)).toList();
        Progress progress = (done, of, doing) -> told.add(done + "/" + of + " " + doing);
        return new Writers(all, progress, cancelled).run(List.of(), write);
    }

    private List<WrittenFile> write(Document document) {
        written.add(document.doing());
        return List.of(new WrittenFile(Path.of(document.doing()), List.of()));
    }

    @Test
    void whatCameOfEachIsToldInTheirOrderHoweverTheyEnd() {
        List<WrittenFile> files = run(MANY, () -> false, (document, _) -> write(document));
        assertEquals(IntStream.range(0, MANY).mapToObj(i -> Path.of("nr " + i)).toList(),
                files.stream().map(WrittenFile::file).toList());
        assertEquals(IntStream.range(0, MANY).mapToObj(i -> i + "/" + MANY).toList(),
                told.stream().map(t -> t.substring(0, t.indexOf(' '))).toList(), "one is told at a time");
        assertEquals(IntStream.range(0, MANY).mapToObj(i -> "nr " + i).collect(Collectors.toSet()),
                told.stream().map(t -> t.substring(t.indexOf(' ') + 1)).collect(Collectors.toSet()));
    }

    @Test
    void noneIsBegunAfterOneHasFailedAndItsFaultIsTheOneThatIsTold() {
        ReportException full = new ReportException("Disken är full.");
        ReportException fault = assertThrows(ReportException.class, () -> run(MANY, () -> false, (document, stops) -> {
            if (document.doing().equals("nr 0")) {
                throw full;
            }
            await(stops);
            return write(document);
        }));
        assertSame(full, fault);
        assertTrue(written.size() < 4, written::toString);
    }

    @Test
    void anErrorIsHandedOnAsItIs() {
        StackOverflowError deep = new StackOverflowError();
        assertSame(deep, assertThrows(StackOverflowError.class, () -> run(1, () -> false, (_, _) -> {
            throw deep;
        })));
    }

    @Test
    void noneIsBegunAfterTheUserHasCancelledAndThoseThatWereAreFinished() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<WrittenFile> files = run(MANY, cancelled::get, (document, _) -> {
            cancelled.set(true);
            return write(document);
        });
        assertTrue(!files.isEmpty() && files.size() <= 4, files::toString);
        assertEquals(files.size(), told.size());
        assertEquals(List.of(), run(3, () -> true, (document, _) -> write(document)));
    }

    @Test
    void severalAreWrittenAtATimeWhereTheComputerCan() throws InterruptedException {
        int together = Math.min(2, Runtime.getRuntime().availableProcessors());
        CountDownLatch begun = new CountDownLatch(together);
        run(together, () -> false, (document, _) -> {
            begun.countDown();
            try {
                assertTrue(begun.await(1, TimeUnit.MINUTES), "the other is begun only when this one ends");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return write(document);
        });
        assertEquals(together, written.size());
    }

    private static void await(BooleanSupplier stops) {
        while (!stops.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
