/** XML that is changed where it stands, so that what is not changed keeps every byte. */
package se.vagval.report.refresh.xml;
