package se.vagval.architecture.broken.ui;

/** Holds a node two steps down. */
public record BadViewModel(Middle middle) {}
