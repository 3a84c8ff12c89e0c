package se.vagval.ui.implementation;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import se.vagval.model.plan.Proposal;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** What the templates would add to the alternative in view, each with a button; it takes no room when there is nothing. */
final class Proposals extends VBox {
    private final ImplementationViewModel model;
    private final Runnable taken;
    private List<Object> made = List.of();

    /**
     * @param taken
     *            moves the focus on when the button that had it is gone
     */
    Proposals(ImplementationViewModel model, Runnable taken) {
        super(8);
        this.model = model;
        this.taken = taken;
        setId("proposals");
    }

    /** Made anew only when something else is proposed, so that a button keeps its focus. */
    void show(List<Proposal> proposals, boolean begun) {
        List<Object> now = List.of(proposals, begun);
        if (now.equals(made)) {
            return;
        }
        made = now;
        getChildren().clear();
        if (!begun) {
            getChildren().add(Parts.wrapped(proposals.isEmpty() ? Texts.get("ui.implementation.beginAlone")
                    : Texts.get("ui.implementation.begin")));
        }
        proposals.forEach(p -> getChildren().add(begun ? line(p) : button(p,
                Texts.get("ui.implementation.takeAll", p.kind().label()), true)));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node line(Proposal proposal) {
        FlowPane line = new FlowPane(10, 4, Parts.wrapped(words(proposal), "vv-muted"),
                button(proposal, Texts.get("ui.implementation.take"), false));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String words(Proposal p) {
        List<String> parts = Stream.of(
                p.added().isEmpty() ? "" : Texts.get("ui.implementation.proposalAdds", p.added().size()),
                p.timed().isEmpty() ? "" : Texts.get("ui.implementation.proposalTimes", p.timed().size()))
                .filter(w -> !w.isEmpty()).toList();
        String both = parts.size() == 1 ? parts.getFirst()
                : Texts.get("ui.implementation.and", parts.getFirst(), parts.getLast());
        return Texts.get("ui.implementation.proposal", p.kind().label(), both);
    }

    private Button button(Proposal proposal, String words, boolean primary) {
        Button button = new Button(words);
        button.setId("take-" + proposal.kind());
        button.setAccessibleText(Texts.get("ui.implementation.takeAll", proposal.kind().label()));
        if (primary && getChildren().size() == 1) {
            button.getStyleClass().add("vv-primary");
        }
        button.setOnAction(_ -> {
            model.take(proposal);
            taken.run();
        });
        return button;
    }
}
