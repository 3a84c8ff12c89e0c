/** What must follow from a document's own figures: one small class per rule. */
package se.vagval.figurecheck.rule;
