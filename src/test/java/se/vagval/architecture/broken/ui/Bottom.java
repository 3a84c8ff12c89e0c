package se.vagval.architecture.broken.ui;

import javafx.scene.Node;

/** Holds a node. */
public record Bottom(Node node) {}
