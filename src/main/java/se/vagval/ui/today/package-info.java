/**
 * The step Nuläge: associations and members, accounts, allocation, administration and results, typed and pasted in
 * grids. A sheet is a function from the review to rows and from what is typed to the next review.
 */
package se.vagval.ui.today;
