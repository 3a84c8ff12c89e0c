/** The parts of a Word, Excel or PowerPoint file as they are written, without any library's reading of them. */
package se.vagval.report.accessibility.ooxml;
