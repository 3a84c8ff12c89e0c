package se.vagval.ui.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
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
import se.vagval.ui.shell.FirstFrame;

/** A chart with its title and what it finds in words; the picture is drawn when the words are already on screen. */
public final class ChartPane extends VBox {
    private static final int PICTURE_WIDTH = 640;
    private static final double PICTURE_SCALE = 3;

    private final Dialogs dialogs;
    private final ClipboardAccess clipboard;
    private final Label title = Parts.wrapped("", "vv-card-title");
    private final Label finding = Parts.wrapped("", "vv-muted");
    private final ChartPicture picture = new ChartPicture();
    private Drawing shown;
    private MoneyUnit unit = MoneyUnit.TKR;
    private boolean drawn;

    public ChartPane(Dialogs dialogs, ClipboardAccess clipboard) {
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        getStyleClass().addAll("vv-card", "vv-chart");
        MenuButton menu = menu();
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, title, menu);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().setAll(head, finding, picture);
        setMinWidth(0);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ContextMenu same = new ContextMenu(items());
        setOnContextMenuRequested(event -> same.show(this, event.getScreenX(), event.getScreenY()));
        backgroundProperty().subscribe((_, _) -> redraw());
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(Texts.get("ui.chart.menu"), null, items());
        menu.getStyleClass().addAll("vv-quiet", "vv-chart-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(Texts.get("ui.chart.menuName"));
        return menu;
    }

    private MenuItem[] items() {
        return new MenuItem[]{item(Texts.get("ui.chart.copy"), this::copy),
                item(Texts.get("ui.chart.savePng"), this::savePng),
                item(Texts.get("ui.chart.saveSvg"), this::saveSvg)};
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Shows a chart: its words at once, the picture after the frame the first time. */
    public void show(Drawing chart, MoneyUnit in) {
        shown = chart;
        unit = in;
        title.setText(chart.title());
        finding.setText(chart.finding(in));
        String alternative = chart.alternative(in);
        picture.setAccessibleText(alternative);
        setAccessibleText(alternative);
        if (drawn) {
            redraw();
        } else {
            FirstFrame.then(() -> {
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
