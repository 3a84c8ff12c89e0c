/** Word documents, opened with Apache POI. */
package se.vagval.figurecheck.word;
