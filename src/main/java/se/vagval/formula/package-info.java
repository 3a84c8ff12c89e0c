/**
 * A graph of named formulas that is built once, evaluated, varied, explained and read out by other rooms.
 *
 * <p>The room rests on the JDK alone and knows nothing of what the figures mean.
 */
package se.vagval.formula;
