package se.vagval.ui.grid;

import java.util.List;

/** What came of going through a pasted table. */
record PasteTaken(List<GridEntry> entries, List<PasteProblem> problems, List<PasteSum> sums, List<String> newRows) {
    PasteTaken {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        sums = List.copyOf(sums);
        newRows = List.copyOf(newRows);
    }
}
