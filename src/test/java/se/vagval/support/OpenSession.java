package se.vagval.support;

import java.time.Clock;
import java.time.LocalDateTime;

import se.vagval.exchange.Examples;
import se.vagval.model.Review;
import se.vagval.ui.session.Session;

/** A session over a store in memory, where everything happens at once. */
public final class OpenSession {
    private OpenSession() {}

    /** The Jönköping example, opened. */
    public static Session example() {
        return of(Examples.open("jonkoping"));
    }

    /** A review, opened. */
    public static Session of(Review review) {
        return new Session(review, new MemoryStore(), LocalDateTime.of(2026, 2, 24, 14, 32), Runnable::run,
                Runnable::run, Clock.systemDefaultZone());
    }
}
