package se.vagval.ui.presentation;

import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The displays that the toolkit knows of. */
public final class FxDisplays implements Displays {
    @Override
    public List<Display> all() {
        List<Screen> screens = Screen.getScreens();
        return IntStream.range(0, screens.size()).mapToObj(i -> display(i + 1, screens.get(i))).toList();
    }

    private static Display display(int number, Screen screen) {
        Rectangle2D place = screen.getBounds();
        return new Display(number, screen.equals(Screen.getPrimary()), place.getMinX(), place.getMinY(),
                place.getWidth(), place.getHeight());
    }
}
