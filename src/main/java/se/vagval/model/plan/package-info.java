/** The implementation in time: when each step has to be done, counted backwards from the day of the change. */
package se.vagval.model.plan;
