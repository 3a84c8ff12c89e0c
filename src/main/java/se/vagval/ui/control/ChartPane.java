package se.vagval.ui.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.jfree.chart.JFreeChart;

import se.vagval.chart.ChartFiles;
import se.vagval.chart.ChartStyle;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.theme.Tokens;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileKind;
import se.vagval.ui.door.Problem;

/** A chart; its words are there at once, the picture is drawn when they are already on screen. Its title stands around it. */
public final class ChartPane extends VBox {
    private static final int PICTURE_WIDTH = 640;
    private static final double PICTURE_SCALE = 3;

    private final Dialogs dialogs;
    private final ClipboardAccess clipboard;
    private final ChartPicture picture;
    private Drawing shown;
    private MoneyUnit unit = MoneyUnit.TKR;
    private boolean drawn;
    private boolean waiting;

    /**
     * @param explain
     *            told of the formula of a figure that is asked about
     */
    public ChartPane(Dialogs dialogs, ClipboardAccess clipboard, IntConsumer explain) {
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        picture = new ChartPicture(explain);
        getStyleClass().add("vv-chart");
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().setAll(picture);
        setMinWidth(0);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleHelp(Texts.get("ui.chart.help"));
        ContextMenu same = new ContextMenu(items().toArray(MenuItem[]::new));
        setOnContextMenuRequested(event -> same.show(this, event.getScreenX(), event.getScreenY()));
        backgroundProperty().subscribe((_, _) -> redraw());
    }

    /** What can be done with the chart: copy it, and save it as a picture of two kinds. */
    public List<MenuItem> items() {
        return List.of(item(Texts.get("ui.chart.copy"), this::copy),
                item(Texts.get("ui.chart.savePng"), this::savePng),
                item(Texts.get("ui.chart.saveSvg"), this::saveSvg));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /**
     * Shows a chart: its words at once. The picture is made at once only where it is seen and says something else than
     * before; the first time, and where it is not seen, it is made after the frame.
     */
    public void show(Drawing chart, MoneyUnit in) {
        boolean other = shown == null || unit != in || !shown.same(chart);
        shown = chart;
        unit = in;
        if (!other) {
            return;
        }
        picture.describe(chart.alternative(in));
        if (drawn && InView.of(this)) {
            redraw();
        } else if (!waiting) {
            waiting = true;
            AfterFrame.draw(() -> {
                waiting = false;
                drawn = true;
                redraw();
            });
        }
    }

    /** The chart drawn, with its figures; nothing before the first drawing. */
    public Optional<JFreeChart> chart() {
        return picture.chart();
    }

    private void redraw() {
        if (drawn && shown != null) {
            picture.draw(shown, new ChartStyle(tokens(), unit, 1).withoutTitle());
        }
    }

    /** The colours of the theme the scene wears, seen from the panel's own ground. */
    private Tokens tokens() {
        boolean dark = getBackground() != null && getBackground().getFills().stream()
                .anyMatch(f -> f.getFill() instanceof Color c && c.getBrightness() < 0.5);
        return dark ? Tokens.dark() : Tokens.light();
    }

    /** Pictures for others are light whatever the window wears, and carry their title. */
    private JFreeChart printed() {
        return shown.draw(print());
    }

    private ChartStyle print() {
        return new ChartStyle(Tokens.light(), unit, 1);
    }

    private int printedHeight() {
        return (int) shown.height(print(), PICTURE_WIDTH);
    }

    private byte[] png() {
        return ChartFiles.png(printed(), PICTURE_WIDTH, printedHeight(), PICTURE_SCALE);
    }

    private void copy() {
        clipboard.putPicture(png());
        dialogs.notify(Texts.get("ui.chart.copied"));
    }

    private void savePng() {
        save(new FileKind(Texts.get("ui.chart.png"), ".png"), png());
    }

    private void saveSvg() {
        save(new FileKind(Texts.get("ui.chart.svg"), ".svg"),
                ChartFiles.svg(printed(), PICTURE_WIDTH, printedHeight()).getBytes(StandardCharsets.UTF_8));
    }

    private void save(FileKind kind, byte[] bytes) {
        Path suggestion = Path.of(shown.title().replaceAll("[^\\p{L}\\p{N} –-]", "") + kind.ending());
        dialogs.saveFile(Texts.get("ui.chart.saveTitle"), kind, suggestion).ifPresent(file -> {
            try {
                Files.write(file, bytes);
                dialogs.notify(Texts.get("ui.chart.saved", file.toString()));
            } catch (IOException e) {
                dialogs.error(Problem.of(Texts.get("ui.chart.notSaved"),
                        Texts.get("ui.chart.notSavedWhy", file.toString()), "bild-1", e));
            }
        });
    }
}
