/** A document as figure check sees it: passages of text and tables of cells, each with its place. */
package se.vagval.figurecheck.document;
