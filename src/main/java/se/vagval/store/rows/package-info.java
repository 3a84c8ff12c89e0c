/**
 * The review as rows of tables and back: what the file holds, without the database. A figure is four columns: its value
 * under its own name, then {@code _source}, {@code _mark} and {@code _note}.
 */
package se.vagval.store.rows;
