package se.vagval.architecture.broken.ui;

import java.util.List;

/** Holds nothing of the scene itself. */
public record Middle(List<Bottom> rows) {}
