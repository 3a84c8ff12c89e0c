package se.vagval.report.refresh;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import se.vagval.report.ChartPicture;
import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.refresh.xml.Attribute;
import se.vagval.report.refresh.xml.Element;
import se.vagval.report.refresh.xml.XmlPart;
import se.vagval.text.Texts;

/**
 * Refreshes a chart: the picture in it, as wide as the user has made it, and its alternative text where that is as it was
 * written.
 */
final class PictureRefresh {
    /** Office programs draw a picture anew in fewer dots when they save; its shape stays. */
    private static final double SAME_SHAPE = 0.01;

    private final Run run;
    private final WordFile file;
    private final ChartRefresh charts;
    private final OldPictures old;
    /** New pictures by the part they stand in and their control, with the relations to them. */
    private final Map<String, String> added = new HashMap<>();

    PictureRefresh(Run run, WordFile file, OldPictures old) {
        this.run = run;
        this.file = file;
        this.charts = new ChartRefresh(file);
        this.old = old;
    }

    void refresh(Found found, XmlPart part, Control.Picture fresh) {
        Optional<String> drawn = within(found).filter(e -> e.name().equals("chart"))
                .flatMap(e -> e.attribute("id").stream()).map(Attribute::value).findFirst()
                .flatMap(id -> target(found, id));
        Optional<NativeChart> chart = run.chart(found.tag());
        if (drawn.isPresent() && chart.isPresent()) {
            chart(found, part, fresh,
                    charts.refresh(drawn.get(), found.tag().check(), fresh, chart.get(), !found.locked()));
        } else if (drawn.isPresent()) {
            // What is missing in its figures has changed: Word cannot draw them any more, or can again.
            tell(Change.Kind.NOW_PICTURE, found, fresh);
        } else if (chart.isPresent() && within(found).anyMatch(e -> e.name().equals("blip"))) {
            tell(Change.Kind.NOW_CHART, found, fresh);
        } else {
            picture(found, part, fresh);
        }
    }

    private Optional<String> target(Found found, String id) {
        return file.relations(found.part()).stream().filter(r -> r.id().equals(id)).map(WordFile.Relation::target)
                .findFirst();
    }

    private void chart(Found found, XmlPart part, Control.Picture fresh, ChartRefresh.Outcome outcome) {
        if (outcome == ChartRefresh.Outcome.BY_HAND) {
            tell(Change.Kind.BY_HAND, found, fresh);
        } else if (outcome == ChartRefresh.Outcome.DRAWN && found.locked()) {
            tell(Change.Kind.LOCKED, found, fresh);
        } else {
            boolean drawn = outcome == ChartRefresh.Outcome.DRAWN;
            if (drawn) {
                tell(Change.Kind.DRAWN, found, fresh);
            } else {
                run.same();
            }
            alternative(found, part, fresh, drawn);
            run.holds(found, part, fresh);
        }
    }

    private void picture(Found found, XmlPart part, Control.Picture fresh) {
        Optional<Element> blip = within(found).filter(e -> e.name().equals("blip")).findFirst();
        Optional<Attribute> relation = blip.flatMap(b -> b.attribute("embed"));
        if (relation.isEmpty()) {
            return; // the user has taken it out
        }
        Optional<byte[]> shown = target(found, relation.get().value()).flatMap(file::bytes);
        ChartPicture picture = run.picture(found.tag()).orElseThrow();
        if (shown.isPresent() && Digest.ofBytes(shown.get()).equals(fresh.check())) {
            run.same();
            alternative(found, part, fresh, false);
            run.holds(found, part, fresh);
        } else if (found.locked()) {
            tell(Change.Kind.LOCKED, found, fresh);
        } else if (shown.isEmpty() || !isOurs(found, shown.get())) {
            tell(Change.Kind.BY_HAND, found, fresh);
        } else {
            old.replaced(found.part(), relation.get().value());
            part.set(relation.get(), shown(found, picture));
            size(found, part, shape(shown.get()), fresh.shape());
            tell(Change.Kind.DRAWN, found, fresh);
            alternative(found, part, fresh, true);
            run.holds(found, part, fresh);
        }
    }

    private static Stream<Element> within(Found found) {
        return found.around().all().filter(e -> e.from() >= found.from() && e.to() <= found.to());
    }

    private Optional<Control.Picture> written(Found found) {
        return run.written(found.tag().id()).filter(Control.Picture.class::isInstance)
                .map(Control.Picture.class::cast);
    }

    private boolean isOurs(Found found, byte[] shown) {
        return Digest.ofBytes(shown).equals(found.tag().check())
                || written(found).filter(w -> Math.abs(w.shape() - shape(shown)) < SAME_SHAPE).isPresent();
    }

    /** Height of one of its width; a picture that cannot be read has no shape like any other. */
    private static double shape(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            return image == null ? Double.NaN : (double) image.getHeight() / image.getWidth();
        } catch (IOException unreadable) {
            return Double.NaN; // somebody else's, then: it is left and told of
        }
    }

    /** A part of its own: what shows the old one elsewhere in the document keeps it. */
    private String shown(Found found, ChartPicture picture) {
        return added.computeIfAbsent(found.part() + "|" + found.tag().id(),
                _ -> file.addPicture(found.part(), picture.png()));
    }

    /** As wide as it stands; its height follows the shape of the new one. */
    private static void size(Found found, XmlPart part, double before, double now) {
        if (Double.isNaN(before) || Math.abs(before - now) < SAME_SHAPE) {
            return;
        }
        List<Element> sizes = within(found).filter(e -> e.name().equals("extent")
                || e.name().equals("ext") && e.attribute("cy").isPresent()).toList();
        for (Element size : sizes) {
            size.attribute("cy").filter(cy -> cy.value().matches("[0-9]{1,12}")).ifPresent(
                    cy -> part.set(cy, Long.toString(Math.round(Long.parseLong(cy.value()) * now / before))));
        }
    }

    private void alternative(Found found, XmlPart part, Control.Picture fresh, boolean drawn) {
        Optional<Control.Picture> written = written(found);
        List<Attribute> texts = within(found).filter(e -> e.name().equals("docPr") || e.name().equals("cNvPr"))
                .flatMap(e -> e.attribute("descr").stream()).toList();
        boolean ours = written.isPresent() && texts.stream()
                .allMatch(t -> Digest.plain(t.value()).equals(Digest.plain(written.get().alternative())));
        if (ours) {
            texts.forEach(t -> part.set(t, fresh.alternative()));
        } else if (drawn && !texts.isEmpty()) {
            run.tell(new Change(Change.Kind.BY_HAND, found.place(),
                    Texts.get("report.refresh.alternative", fresh.name()),
                    texts.getFirst().value(), fresh.alternative()));
        }
    }

    private void tell(Change.Kind kind, Found found, Control.Picture fresh) {
        run.tell(new Change(kind, found.place(), Texts.get("report.refresh.chart", fresh.name()), "",
                ""));
    }
}
