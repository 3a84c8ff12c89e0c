/** The step Argument: what has been said for and against each alternative, and by whom. */
package se.vagval.ui.arguments;
