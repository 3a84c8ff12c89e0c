/** Import and export of a review: the documented JSON format and the bundled examples. */
package se.vagval.exchange;
