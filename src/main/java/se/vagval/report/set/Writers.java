package se.vagval.report.set;

import java.util.ArrayList;
import java.util.List;
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
            List<CompletableFuture<List<WrittenFile>>> all = documents.stream()
                    .map(d -> CompletableFuture.supplyAsync(() -> one(d, write), writers)).toList();
            List<WrittenFile> written = new ArrayList<>();
            all.forEach(one -> written.addAll(result(one)));
            return List.copyOf(written);
        } finally {
            seals.reversed().forEach(Seal::close);
        }
    }

    private List<WrittenFile> one(Document document, BiFunction<Document, BooleanSupplier, List<WrittenFile>> write) {
        if (!goesOn(document)) {
            return List.of();
        }
        boolean done = false;
        try {
            List<WrittenFile> written = write.apply(document, this::stops);
            done = true;
            return written;
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

    private static List<WrittenFile> result(CompletableFuture<List<WrittenFile>> one) {
        try {
            return one.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                default -> throw e;
            }
        }
    }
}
