package se.vagval.ui.presentation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import se.vagval.chart.Reach;
import se.vagval.report.deck.Slide;
import se.vagval.report.deck.SlideTable;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.Tokens;
import se.vagval.ui.control.Parts;

/** A slide: the headline, what it is of, one chart or a few lines, and a small foot. */
final class SlidePane extends VBox {
    private static final Tokens LIGHT = Tokens.light();
    private static final Tokens DARK = Tokens.dark();
    private static final PseudoClass OPENING = PseudoClass.getPseudoClass("opening");

    private final Label headline = Parts.wrapped("", "vv-slide-headline");
    private final Label topic = Parts.wrapped("", "vv-slide-topic");
    private final Label foot = Parts.label("", "vv-slide-foot");
    private final Label number = Parts.label("", "vv-slide-foot");
    private final SlideChart chart;
    private final Set<String> parted;
    private Optional<Fitting> words = Optional.empty();
    private Optional<Slide> shown = Optional.empty();
    private double em;

    /**
     * @param alternatives
     *            ids of all alternatives, by which they get their colours
     * @param title
     *            of the review, in the foot
     * @param parted
     *            subjects that go on over several slides
     */
    SlidePane(List<String> alternatives, MoneyUnit unit, String title, Set<String> parted) {
        this.parted = parted;
        chart = new SlideChart(alternatives, unit);
        getStyleClass().add("vv-slide");
        setMinSize(0, 0);
        foot.setText(title);
        foot.setMinWidth(0);
        number.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(foot, Parts.spring(), number);
        below.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(headline, topic, chart, below);
        backgroundProperty().subscribe(this::looks);
    }

    /** Shows a slide with its number; an axis has room for what it is held to. */
    void show(Slide slide, Reach held, String place) {
        number.setText(place);
        if (shown.filter(slide::equals).isPresent() && !(slide instanceof Slide.KeyFigure)) {
            return;
        }
        boolean same = shown.filter(s -> s.id().equals(slide.id())).isPresent();
        shown = Optional.of(slide);
        pseudoClassStateChanged(OPENING, slide instanceof Slide.Opening);
        headline.setText(slide.headline());
        String of = topic(slide);
        topic.setText(of);
        topic.setManaged(!of.isEmpty());
        topic.setVisible(!of.isEmpty());
        if (slide instanceof Slide.KeyFigure figure && figure.chart().isPresent()) {
            middle(chart);
            words = Optional.empty();
            chart.show(figure, held);
        } else if (slide instanceof Slide.Plan plan) {
            middle(chart);
            words = Optional.empty();
            chart.show(plan);
        } else if (!(same && table(slide).flatMap(t -> words.filter(w -> w.follow(t))).isPresent())) {
            Fitting fitting = new Fitting(SlideBody.of(slide), mayBeLarge(slide));
            words = Optional.of(fitting);
            middle(fitting);
            fitting.em(em);
        }
    }

    private static String topic(Slide slide) {
        return switch (slide) {
            case Slide.KeyFigure figure -> figure.topic();
            case Slide.Listing listing -> listing.topic();
            case Slide.Plan plan -> plan.topic();
            case Slide.Opening _,Slide.Question _,Slide.Arguments _ -> "";
        };
    }

    /** What goes on over several slides has type of one size, and so do the arguments of all alternatives. */
    private boolean mayBeLarge(Slide slide) {
        return switch (slide) {
            case Slide.KeyFigure _,Slide.Listing _,Slide.Question _ -> !parted.contains(slide.subject());
            case Slide.Opening _,Slide.Plan _,Slide.Arguments _ -> false;
        };
    }

    private static Optional<SlideTable> table(Slide slide) {
        return switch (slide) {
            case Slide.KeyFigure figure -> Optional.of(figure.table());
            case Slide.Listing listing -> Optional.of(listing.table());
            case Slide.Opening _,Slide.Question _,Slide.Plan _,Slide.Arguments _ -> Optional.empty();
        };
    }

    private void middle(Region content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        if (getChildren().get(2) != content) {
            getChildren().set(2, content);
        }
    }

    /** What is asked of the slide by those who do not see it. */
    String told() {
        return shown.map(s -> (s.headline() + " " + switch (s) {
            case Slide.KeyFigure figure -> figure.alternative();
            case Slide.Plan plan -> plan.alternative();
            case Slide.Opening _,Slide.Question _,Slide.Listing _,Slide.Arguments _ -> "";
        }).strip()).orElse("");
    }

    /** Sets the ordinary type, pixels; its holder knows how large the whole slide is, also where something covers it. */
    void type(double pixels) {
        if (pixels != em) {
            em = pixels;
            Em.on(this, em);
            words.ifPresent(w -> w.em(em));
            looks();
        }
    }

    /** What stands in the foot beside the number, its beginning first where there is no room for all. */
    void foot(String words) {
        foot.setText(words);
    }

    /** The foot without its words while something is told over it. */
    void footHidden(ObservableValue<Boolean> when) {
        foot.visibleProperty().bind(when.map(is -> !is));
    }

    /** The title of the review is broken so that its lines are about as long; headlines of figures that move are not. */
    @Override
    protected void layoutChildren() {
        double most = getWidth() - snappedLeftInset() - snappedRightInset();
        headline.setMaxWidth(shown.orElse(null) instanceof Slide.Opening ? balanced(most) : Double.MAX_VALUE);
        super.layoutChildren();
    }

    private double balanced(double most) {
        double height = headline.prefHeight(most);
        double low = most / 2;
        double high = most;
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (headline.prefHeight(middle) > height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.ceil(high);
    }

    /** The chart takes the colours of the ground it lies on. */
    private void looks() {
        boolean dark = getBackground() != null && getBackground().getFills().stream()
                .anyMatch(f -> f.getFill() instanceof Color c && c.getBrightness() < 0.5);
        chart.look(dark ? DARK : LIGHT, em);
    }
}
