/** Kontroller in the window: the list in the side panel, the strip under a screen, and the counts of the side bar. */
package se.vagval.ui.checks;
