/** The step Uppdrag: what was ordered, the years it concerns, and the dated rules the calculation follows. */
package se.vagval.ui.commission;
