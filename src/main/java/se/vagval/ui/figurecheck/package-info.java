/** Figure check in the window: a finished document's figures, worked out again beside whatever is in view. */
package se.vagval.ui.figurecheck;
