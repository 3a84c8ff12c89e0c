/** Questions put to the formulas: at what value of an assumption two alternatives come to the same. */
package se.vagval.analysis;
