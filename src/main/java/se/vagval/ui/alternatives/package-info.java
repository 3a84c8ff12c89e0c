/** The step Alternativ: the tree of alternatives, and what each changes, as sentences whose underlined parts are the controls. */
package se.vagval.ui.alternatives;
