/** Makes PDF documents of Word documents through LibreOffice, where it is installed. */
package se.vagval.report.pdf;
