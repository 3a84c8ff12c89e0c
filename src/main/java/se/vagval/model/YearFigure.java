package se.vagval.model;

/** A figure stated for one year. */
public record YearFigure(int year, Figure figure) {
    public YearFigure {
        Check.year("year", year);
        Check.given("figure", figure);
    }
}
