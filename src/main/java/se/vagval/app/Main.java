package se.vagval.app;

/** Starts Vägval: the command line when there are arguments, otherwise the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
