/**
 * What ought to be looked over in a review: one small class per rule of law or arithmetic. Each reads the review and its
 * calculation and tells what it finds, with the rule's source, where to go and, where there is one, a fix.
 */
package se.vagval.check;
