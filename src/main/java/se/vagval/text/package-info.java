/**
 * Swedish words, numbers and dates: the one place where text for people is looked up, and where figures are printed and
 * read. The lowest room; it imports nothing but the JDK and knows nothing of reviews.
 */
package se.vagval.text;
