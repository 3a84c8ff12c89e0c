/** Looks a written document over for what shuts readers out, as those who supervise accessibility would. */
package se.vagval.report.accessibility;
