package se.vagval.statement;

import java.util.List;
import java.util.Optional;

import se.vagval.finance.Calculation;
import se.vagval.finance.Subject;
import se.vagval.model.Change;
import se.vagval.model.Structure;
import se.vagval.model.StructureEvent;
import se.vagval.text.Texts;

/** What has happened with who is a member of what, one sentence for each change that did something. */
final class MemberMoves {
    private final Calculation calculation;
    private final List<StructureEvent> events;

    MemberMoves(Calculation calculation, List<StructureEvent> events) {
        this.calculation = calculation;
        this.events = events;
    }

    List<String> sentences() {
        return events.stream().flatMap(e -> sentence(e).stream()).toList();
    }

    private Optional<String> sentence(StructureEvent event) {
        String year = Integer.toString(event.change().year());
        return switch (event) {
            case StructureEvent.Formed e when e.body().municipalities().isEmpty() ->
                Optional.of(Texts.get("statement.organisation.formedEmpty", year, e.body().shortName()));
            case StructureEvent.Formed e -> Optional.of(Texts.get("statement.organisation.formed", year,
                    e.body().shortName(), names(e.body().municipalities())));
            case StructureEvent.Divided e -> Optional.of(Texts.get("statement.organisation.divided", year,
                    e.whole().shortName(), Organisations.list(e.parts().stream().map(Structure.Body::shortName)
                            .toList())));
            case StructureEvent.Joined e -> Optional.of(Texts.get("statement.organisation.joined", year,
                    name(e.municipality()), e.after().shortName()));
            case StructureEvent.Left e when e.change() instanceof Change.Leave -> Optional.of(Texts.get(
                    "statement.organisation.left", year, name(e.municipality()), e.after().shortName()));
            case StructureEvent.Left e -> Optional.of(Texts.get("statement.organisation.movedFrom", year,
                    name(e.municipality()), e.after().shortName()));
            case StructureEvent.Liquidated e -> Optional.of(Texts.get("statement.organisation.liquidated", year,
                    e.body().shortName()));
            case StructureEvent.Merged _,StructureEvent.Idle _,StructureEvent.Refused _ -> Optional.empty();
        };
    }

    private String name(String code) {
        return calculation.name(Subject.municipality(code));
    }

    private String names(List<String> codes) {
        return Organisations.list(codes.stream().map(this::name).toList());
    }
}
