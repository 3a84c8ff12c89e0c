/** Figure check: reads a finished document and re-adds what its own figures say, without knowing the review. */
package se.vagval.figurecheck;
