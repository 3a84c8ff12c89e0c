package se.vagval.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jfree.chart.fx.ChartCanvas;

import se.vagval.analysis.Dial;
import se.vagval.app.Places;
import se.vagval.app.Wiring;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartStyle;
import se.vagval.chart.Charts;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Change;
import se.vagval.model.Input;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.Slide;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.WholeCountry;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.theme.Tokens;
import se.vagval.ui.shell.FirstFrame;

/**
 * From a step of a slider to the painted frame in which the slide shows it, in the full screen of the real window, beside a
 * plain redrawing of the same chart. Arguments: county or country, and how many steps. See src/docs/benchmarks.md.
 */
public final class SliderToFrame {
    private static final List<String> SLIDES = List.of("figure.financing", "figure.activities");
    private static final int WARM_UP = Integer.getInteger("vagval.warmUp", 120);
    private static final int PATIENCE = 120;
    private static final long CALM = 30;

    private final int steps;
    private final Random random = new Random(1);
    private double yardstick = Double.NaN;

    private SliderToFrame(int steps) {
        this.steps = steps;
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Texts.SWEDISH);
        String size = args.length > 0 ? args[0] : "county";
        SliderToFrame benchmark = new SliderToFrame(args.length > 1 ? Integer.parseInt(args[1]) : 300);
        Review review = prepared(size.equals("county") ? Examples.open("jonkoping") : WholeCountry.review());
        Path home = Files.createTempDirectory("vagval-slider");
        Path file = BenchmarkFiles.write(size, review, home.resolve("Vägval"));
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            started.complete(null);
        });
        started.get();
        System.out.printf("%s, %d steps of a slider; work = handler + frame, ms%n", size, benchmark.steps);
        System.out.printf("%-32s %20s  %20s  %20s %7s%n", "", "processor: med p99 max", "work: median p99 max",
                "clock: median p99 max", "× plain");
        benchmark.plain(review);
        benchmark.show(file, home, slides(review));
        Platform.exit();
        System.exit(0);
    }

    /** With the first stated utilisation on a slider. */
    private static Review prepared(Review review) {
        String change = review.alternatives().stream().flatMap(a -> a.changes().stream())
                .filter(Change.SetUtilisation.class::isInstance).map(Change::id).findFirst().orElseThrow();
        Input input = Inputs.of(review).stream().filter(i -> i.address().endsWith("." + change + ".utilisation"))
                .findFirst().orElseThrow();
        return review.edit()
                .report(review.report().withSliders(List.of(Dial.proposed(review, input).slider()))).done();
    }

    /** The chart of one slide drawn anew for each key on a canvas of its own, from figures that are there. */
    private void plain(Review review) throws Exception {
        Calculation figures = Calculation.of(review);
        View view = View.of(figures, MoneyUnit.TKR);
        List<Statement> years = List.of(Statements.of(figures, view).financing(),
                Statements.of(figures, view.withYear(view.year() + 1)).financing());
        Stage stage = on(Stage::new);
        Scene scene = on(() -> {
            ChartCanvas canvas = new ChartCanvas(Charts.draw(ChartKind.FINANCING_STACKED, years.getFirst(), style()));
            canvas.setWidth(940);
            canvas.setHeight(600);
            Scene made = new Scene(new StackPane(canvas), 1000, 1000);
            int[] turn = {0};
            made.addEventHandler(KeyEvent.KEY_PRESSED, _ -> canvas.setChart(
                    Charts.draw(ChartKind.FINANCING_STACKED, years.get(++turn[0] % 2), style())));
            stage.setScene(made);
            stage.show();
            return made;
        });
        KeyToFrame frames = on(() -> new KeyToFrame(scene));
        yardstick = measure("plain chart", () -> frames.press(KeyCode.A));
        on(() -> {
            frames.stop();
            stage.close();
            return null;
        });
    }

    private static ChartStyle style() {
        return new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1.3, false);
    }

    /** The slides as they are shown, without those of members, which come after. */
    private static List<Slide> slides(Review review) {
        Calculation figures = Calculation.of(review);
        return Deck.of(new ReportInput(review, Statements.of(figures, View.of(figures, MoneyUnit.TKR)).calculated(),
                MoneyUnit.TKR, LocalDate.EPOCH, List.of())).slides();
    }

    private static int place(List<Slide> slides, String id) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("There is no slide " + id);
    }

    private void show(Path file, Path home, List<Slide> slides) throws Exception {
        CompletableFuture<Void> usable = new CompletableFuture<>();
        Wiring wiring = new Wiring(new Places(home.resolve("settings"), home.resolve("Vägval")),
                Clock.systemDefaultZone());
        wiring.openBeside(file);
        on(() -> {
            wiring.whenUsable(wiring.start(new Stage()), () -> usable.complete(null));
            return null;
        });
        usable.get(PATIENCE, TimeUnit.SECONDS);
        press(KeyCode.F5);
        Scene scene = shown();
        for (String slide : SLIDES) {
            for (char digit : Integer.toString(place(slides, slide)).toCharArray()) {
                press(KeyCode.valueOf("DIGIT" + digit));
            }
            press(KeyCode.ENTER);
            Thread.sleep(500);
            if (slide.equals(SLIDES.getFirst())) {
                press(KeyCode.S);
                Thread.sleep(4000);
            }
            on(() -> {
                scene.lookup("#show-slider-0").requestFocus();
                return null;
            });
            KeyToFrame frames = on(() -> new KeyToFrame(scene));
            measure(slide, () -> {
                Slider slider = (Slider) scene.lookup("#show-slider-0");
                boolean up = slider.getValue() < (slider.getMin() + slider.getMax()) / 2;
                return frames.press(up ? KeyCode.RIGHT : KeyCode.LEFT);
            });
            on(() -> {
                frames.stop();
                return null;
            });
        }
    }

    private static void press(KeyCode key) throws Exception {
        on(() -> {
            new javafx.scene.robot.Robot().keyType(key);
            return null;
        });
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        Platform.runLater(() -> FirstFrame.then(() -> drawn.complete(null)));
        drawn.get(PATIENCE, TimeUnit.SECONDS);
    }

    private static Scene shown() throws Exception {
        for (int i = 0; i < PATIENCE * 10; i++) {
            Scene scene = on(() -> Window.getWindows().stream().map(Window::getScene)
                    .filter(s -> s != null && s.lookup("#show-slide") != null).findFirst().orElse(null));
            if (scene != null) {
                return scene;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The presentation was not shown");
    }

    private double measure(String name, Callable<CompletableFuture<KeyToFrame.Moments>> press) throws Exception {
        List<KeyToFrame.Moments> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + steps; i++) {
            Thread.sleep(CALM + random.nextInt(17), random.nextInt(1_000_000));
            KeyToFrame.Moments m = on(press).get(PATIENCE, TimeUnit.SECONDS);
            if (i >= WARM_UP) {
                all.add(m);
            }
        }
        Spread processor = Spread.ofNanos(all.stream().map(KeyToFrame.Moments::processor).toList());
        System.out.printf(Locale.ROOT, "%-32s %s  %s  %s %7.1f%n", name, processor,
                Spread.ofNanos(all.stream().map(KeyToFrame.Moments::work).toList()),
                Spread.ofNanos(all.stream().map(KeyToFrame.Moments::wall).toList()),
                processor.median() / yardstick);
        return processor.median();
    }

    private static <T> T on(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get(PATIENCE, TimeUnit.SECONDS);
    }
}
