/** The step Konsekvenser: the alternatives' figures beside each other, as tables and charts, live. */
package se.vagval.ui.consequences;
