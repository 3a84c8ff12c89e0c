package se.vagval.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;

import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;
import se.vagval.ui.settings.RecentFiles.Recent;

/** A recent file as the start page shows it. */
public record RecentRow(Path file, String title, String where, String when, boolean missing) {
    static RecentRow of(Recent recent, LocalDate today, boolean missing) {
        String title = recent.title().isBlank() ? recent.file().getFileName().toString() : recent.title();
        return new RecentRow(recent.file(), title, recent.file().toString(), opened(recent.opened(), today), missing);
    }

    private static String opened(LocalDateTime at, LocalDate today) {
        return at.toLocalDate().equals(today)
                ? Texts.get("ui.recent.today", SwedishDates.time(at.toLocalTime()))
                : SwedishDates.date(at.toLocalDate());
    }

    RecentRow gone() {
        return new RecentRow(file, title, where, when, true);
    }
}
