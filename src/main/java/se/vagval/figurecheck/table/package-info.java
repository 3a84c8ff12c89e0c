/** From cells to a table of figures with headings, and what a printed figure says of the one that was rounded. */
package se.vagval.figurecheck.table;
