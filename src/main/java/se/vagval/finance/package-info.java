/** From a review to a formula graph: the calculation model, one small class per section of it. */
package se.vagval.finance;
