package se.vagval.architecture.broken.model;

/** A figure as the house has it. */
public record Figure(double value) {}
