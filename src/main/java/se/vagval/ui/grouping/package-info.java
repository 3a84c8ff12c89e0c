/** The step Avhopp och indelning: who leaves an association, what the others then pay and get, and who can stand. */
package se.vagval.ui.grouping;
