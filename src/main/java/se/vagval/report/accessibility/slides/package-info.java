/** The rules of accessibility for presentations, one class each. */
package se.vagval.report.accessibility.slides;
