package se.vagval.architecture.broken.attic;

/** A class in no room. */
public record Forgotten() {}
