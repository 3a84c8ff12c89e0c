package se.vagval.ui.presentation;

import java.util.List;

/** The displays that are connected. */
public interface Displays {
    /** As they are now, at least one, the system's first among them. */
    List<Display> all();
}
