package se.vagval.report.set;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Seal;
import se.vagval.report.Progress;

/** Writes documents beside each other, as many as the computer can, until all are written, one fails or the user has cancelled. */
final class Writers {
    /** More would take much memory and end no sooner: the largest documents are two. */
    private static final int MOST = 4;

    private final List<Document> documents;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final Map<Document, List<WrittenFile>> finished = Collections
            .synchronizedMap(new IdentityHashMap<>());
    private volatile boolean failed;
    private int begun;

    Writers(List<Document> documents, Progress progress, BooleanSupplier cancelled) {
        this.documents = documents;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Writes them, and gives what came of each in their order. What they are written from stays as it is meanwhile.
     *
     * @param write
     *            writes one, asking now and then whether to stop
     */
    List<WrittenFile> run(List<Evaluation> from, BiFunction<Document, BooleanSupplier, List<WrittenFile>> write) {
        List<Seal> seals = from.stream().map(Evaluation::seal).toList();
        int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        try (ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            List<CompletableFuture<Void>> all = documents.stream()
                    .map(d -> CompletableFuture.runAsync(() -> one(d, write), writers)).toList();
            all.forEach(Writers::end);
            return finished();
        } finally {
            seals.reversed().forEach(Seal::close);
        }
    }

    /** What has come of those that are finished, in their order; of all that were begun when {@link #run} has ended, however it did. */
    List<WrittenFile> finished() {
        return documents.stream().flatMap(d -> finished.getOrDefault(d, List.of()).stream()).toList();
    }

    private void one(Document document, BiFunction<Document, BooleanSupplier, List<WrittenFile>> write) {
        if (!goesOn(document)) {
            return;
        }
        boolean done = false;
        try {
            finished.put(document, write.apply(document, this::stops));
            done = true;
        } finally {
            if (!done) {
                failed = true;
            }
        }
    }

    private synchronized boolean goesOn(Document document) {
        boolean on = !stops();
        if (on) {
            progress.at(begun++, documents.size(), document.doing());
        }
        return on;
    }

    private boolean stops() {
        return failed || cancelled.getAsBoolean();
    }

    private static void end(CompletableFuture<Void> one) {
        try {
            one.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw e;
            }
        }
    }
}
