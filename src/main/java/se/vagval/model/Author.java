package se.vagval.model;

/** One of those who carry out the review: name, title and organisation ("" where not said). */
public record Author(String name, String title, String organisation) {
    public Author {
        Check.name("name", name);
        Check.given("title", title);
        Check.given("organisation", organisation);
    }
}
