package se.vagval.ui.presentation;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import se.vagval.chart.Reach;
import se.vagval.model.Alternative;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The full screen of the meeting: the slide, below it sliders and notes when asked for, and what covers it. */
final class ShowView extends StackPane {
    /** The notes' share of the width beside the sliders. */
    private static final double NOTES = 0.36;

    private final ShowViewModel show;
    private final ShowKeys keys;
    private final SlidePane slide;
    private final SliderBar sliders;
    private final NotePane notes;
    private Optional<OverviewPane> overview = Optional.empty();
    private final StackPane covers = new StackPane();
    private boolean taken;

    ShowView(ShowViewModel show) {
        this.show = show;
        keys = new ShowKeys(show, OverviewPane.COLUMNS);
        List<String> alternatives = show.prepared().review().alternatives().stream().map(Alternative::id).toList();
        slide = new SlidePane(alternatives, show.prepared().unit(), show.prepared().review().commission().title(),
                show.prepared().parted());
        slide.setId("show-slide");
        slide.setFocusTraversable(true);
        slide.footHidden(show.said().isNotEmpty());
        slide.setAccessibleRole(AccessibleRole.TEXT);
        sliders = new SliderBar(show);
        notes = new NotePane(show.notes());
        getStyleClass().add("vv-show");
        StackPane seen = new StackPane(slide);
        seen.setMinSize(0, 0);
        VBox.setVgrow(seen, Priority.ALWAYS);
        HBox.setHgrow(sliders, Priority.ALWAYS);
        sliders.setPrefWidth(1);
        notes.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> show.sliders().get() ? getWidth() * NOTES : getWidth(), widthProperty(), show.sliders()));
        HBox below = new Abreast();
        below.getChildren().setAll(sliders, notes);
        below.getStyleClass().add("vv-show-below");
        below.setMinHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(seen, below);
        getChildren().setAll(column, covers, said(seen));
        shownWhen(sliders, show.sliders(), sliders::focusFirst);
        shownWhen(notes, show.writing(), notes::focusEnd);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // The letter of a key that opened the notes is not the first of them.
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (taken) {
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> taken = false);
        slide.setOnMouseClicked(event -> {
            slide.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY) {
                show.next();
            } else if (event.getButton() == MouseButton.SECONDARY) {
                show.back();
            }
        });
        covers.setOnMouseClicked(_ -> show.next());
        show.slide().subscribe(_ -> follow());
        show.standing().subscribe((_, _) -> follow());
        show.sliders().subscribe((_, _) -> follow());
        show.figures().ready().subscribe((_, _) -> follow());
        show.axes().subscribe((_, _) -> follow());
        show.moment().subscribe(this::cover);
    }

    /** Told over the foot of the slide, where it hides nothing. */
    private Label said(Region seen) {
        Label said = Parts.wrapped("", "vv-show-said");
        said.setId("show-said");
        said.textProperty().bind(show.said());
        said.visibleProperty().bind(show.said().isNotEmpty());
        said.setMouseTransparent(true);
        StackPane.setAlignment(said, Pos.BOTTOM_CENTER);
        said.setMaxHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Region.USE_PREF_SIZE);
        said.translateYProperty().bind(seen.heightProperty().subtract(heightProperty()));
        return said;
    }

    private void shownWhen(Node part, ObservableValue<Boolean> when, Runnable focus) {
        part.managedProperty().bind(part.visibleProperty());
        when.subscribe(is -> {
            part.setVisible(is);
            if (getScene() != null) {
                if (is) {
                    focus.run();
                } else {
                    slide.requestFocus();
                }
            }
        });
    }

    private void resized() {
        double pixels = Em.of(getWidth(), getHeight());
        Em.on(this, pixels);
        slide.type(pixels);
    }

    private void follow() {
        Reach held = show.held();
        slide.show(show.slide().get(), held, Texts.get("ui.presentation.place", show.index().get() + 1,
                show.prepared().slides().size()));
        String title = show.prepared().review().commission().title();
        String standing = show.standing().get();
        slide.foot(standing.isEmpty() ? title : Texts.get("ui.presentation.beside", standing, title));
        slide.setAccessibleText(Texts.get("ui.presentation.valued", slide.told(), standing).strip());
        sliders.tell(show.slide().get().headline());
    }

    /** Covers, and all it holds is made when it is first asked for. */
    private void cover(Moment moment) {
        covers.setMouseTransparent(moment == Moment.SLIDE);
        covers.getChildren().setAll(switch (moment) {
            case SLIDE -> List.<Node>of();
            case BLACK -> List.of(plain(Color.BLACK));
            case WHITE -> List.of(plain(Color.WHITE));
            case OVERVIEW -> List.of(overview());
            case KEYS -> List.of(new KeyPane(keys.lines()));
        });
        if (moment != Moment.SLIDE) {
            slide.requestFocus();
        }
    }

    private OverviewPane overview() {
        OverviewPane made = overview.orElseGet(() -> new OverviewPane(show));
        overview = Optional.of(made);
        return made;
    }

    /** No colour of the look: a screen that is put out, or that lights the room. */
    private static Region plain(Color colour) {
        Region plain = new Region();
        plain.setBackground(Background.fill(colour));
        return plain;
    }

    /** Letters go to the notes while they are written; all other keys are those of the presentation. */
    private void pressed(KeyEvent event) {
        taken = false;
        Node at = getScene().getFocusOwner();
        boolean writing = at instanceof TextInputControl;
        boolean ownKey = at instanceof javafx.scene.control.Slider && isOfSlider(event.getCode())
                || at instanceof javafx.scene.control.Button
                        && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || ownKey
                || writing && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        taken = keys.press(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private static boolean isOfSlider(KeyCode code) {
        return switch (code) {
            case LEFT, RIGHT, UP, DOWN, HOME, END, PLUS, MINUS, ADD, SUBTRACT -> true;
            default -> false;
        };
    }

    /** Takes focus, so that keys are heard. */
    void begin() {
        slide.requestFocus();
    }
}
