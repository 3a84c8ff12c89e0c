/** What a rule of accessibility is, what it finds, and the rules that hold for every kind of document. */
package se.vagval.report.accessibility.rule;
