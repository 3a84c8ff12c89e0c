package se.vagval.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.vagval.exchange.Examples;
import se.vagval.exchange.Templates;
import se.vagval.finance.FormulaSource;
import se.vagval.finance.Measure;
import se.vagval.store.StoreError;
import se.vagval.model.AdministrationKey;
import se.vagval.model.EquityRoute;
import se.vagval.ui.consequences.Tab;
import se.vagval.ui.shell.Step;

/**
 * The one list of key prefixes that code puts together with the name of an enum constant or an id, as in
 * {@code Texts.get("text.unit." + unit)}. Each room adds its own lines.
 */
final class MessageFamilies {
    private static final Map<String, List<String>> FAMILIES = new TreeMap<>();

    static {
        // text
        family("text.number.", NumberProblem.class);
        family("text.unit.", MoneyUnit.class);
        family("text.unitName.", MoneyUnit.class);
        // model
        family("model.input.", se.vagval.support.AggregateRecords.figures().stream()
                .filter(name -> !name.equals("Rule_value")).toList());
        family("model.ruleKind.", se.vagval.model.RuleKind.class);
        family("model.typedOver.", se.vagval.model.Mark.class);
        family("model.costCategory.", se.vagval.model.CostCategory.class);
        family("model.field.", se.vagval.support.AggregateRecords.fields());
        family("model.choice.", se.vagval.support.AggregateRecords.choices());
        family("model.planKind.", se.vagval.model.plan.PlanKind.class);
        family("model.planSource.", java.util.stream.Stream.of(se.vagval.model.plan.Source.values())
                .filter(source -> source != se.vagval.model.plan.Source.NONE).map(Enum::name).toList());
        family("model.yearMark.", se.vagval.model.plan.YearMark.class);
        List<String> steps = se.vagval.model.plan.StepTemplate.all().stream()
                .map(se.vagval.model.plan.StepTemplate::text).distinct().toList();
        family("model.planStep.", steps);
        family("model.planBy.", steps);
        family("model.planWarning.", se.vagval.model.plan.StepTemplate.all().stream()
                .filter(se.vagval.model.plan.StepTemplate::warns).map(se.vagval.model.plan.StepTemplate::text)
                .distinct()
                .toList());
        // finance
        family("finance.label.", Measure.class);
        family("finance.form.", se.vagval.finance.Form.class);
        family("finance.words.sumOf.", List.of("ASSOCIATION", "MUNICIPALITY", "REGION"));
        family("finance.source.", FormulaSource.class);
        // statement
        family("statement.deciding.",
                List.of("state", "region", "municipalities", "total", "left", "room", "perKrona"));
        family("statement.deciding.party.", se.vagval.model.Party.class);
        family("statement.stance.", se.vagval.model.Argument.Stance.class);
        family("statement.arguments.by.", se.vagval.model.Argument.Stance.class);
        family("statement.leaving.measure.", se.vagval.statement.LeavingMeasure.class);
        family("statement.leaving.note.", se.vagval.statement.LeavingMeasure.class);
        for (String leaving : List.of("title", "note")) {
            family("statement." + leaving + ".leavingMatrix.", List.of("ACTIVITIES", "CONTRIBUTION"));
        }
        family("statement.finding.ranges.", List.of("MORE", "BOTH", "LESS"));
        family("statement.finding.ranges.count.", List.of("MORE", "BOTH", "LESS"));
        family("statement.finding.ranges.count.in.", List.of("MORE", "LESS"));
        family("statement.ownCosts.sum.", List.of("CONTRIBUTION", "ONEOFFS", "PAYIN", "PAYOUT", "NET"));
        family("statement.member.group.", List.of("pays", "decides", "gets", "other"));
        family("statement.member.sum.", List.of("CONTRIBUTION", "ACTIVITIES", "ONEOFFS", "PAYIN", "PAYOUT", "NET"));
        family("statement.member.row.", List.of("CONTRIBUTION", "SHARE", "PARTY_SHARE", "PER_CAPITA", "SEATS", "BOARD",
                "ACTIVITIES", "ACTIVITIES_PER_CAPITA", "LEVERAGE", "EQUITY", "ONEOFFS", "PAYIN", "PAYOUT", "NET"));
        family("statement.outcome.who.", se.vagval.model.SusOutcome.Who.class);
        family("statement.livelihood.timing.", se.vagval.model.Timing.class);
        family("statement.small.", se.vagval.statement.SmallCounts.Told.class);
        // check
        family("check.severity.", se.vagval.check.Severity.class);
        family("check.area.", se.vagval.check.Area.class);
        family("check.source.", se.vagval.check.CheckCode.class);
        family("check.party.", List.of("STATE_SHARE", "REGION_SHARE", "MUNICIPALITIES_SHARE"));
        family("check.argumentBalance.", se.vagval.model.Argument.Stance.class);
        // store
        family("store.error.", StoreError.class);
        // exchange
        family("exchange.template.", Templates.all().stream().map(Templates.Template::id).toList(), ".name", ".about",
                ".title");
        family("exchange.example.", Examples.all().stream().map(Examples.Example::id).toList());
        family("exchange.exampleAbout.", Examples.all().stream().map(Examples.Example::id).toList());
        List<String> regions = List.of("REGION", "REGIONS", "LANDSTING", "LANDSTINGS");
        family("statement.party.region.", regions);
        family("statement.party.regionPays.", regions);
        // figurecheck
        family("figurecheck.kind.", se.vagval.figurecheck.rule.Kind.class);
        family("figurecheck.one.", se.vagval.figurecheck.rule.Kind.class);
        family("figurecheck.many.", se.vagval.figurecheck.rule.Kind.class);
        // chart
        family("chart.sex.", List.of("WOMEN", "MEN"));
        family("chart.timing.", se.vagval.model.Timing.class);
        family("chart.shows.", se.vagval.chart.ChartKind.class);
        // report
        family("report.excel.unit.", se.vagval.formula.Unit.class);
        family("report.excel.mark.", se.vagval.formula.Origin.Mark.class);
        family("report.word.mark.", se.vagval.model.Mark.class);
        family("report.word.rule.", se.vagval.model.RuleKind.class);
        family("report.refresh.change.", se.vagval.report.refresh.Change.Kind.class);
        family("report.refresh.whole.", List.of("BY_HAND", "TRACKED", "LOCKED", "MISSING"));
        family("report.deck.what.",
                List.of("ALLOCATION", "LAST", "FINANCING", "ADMINISTRATION", "ACTIVITIES", "HORIZON",
                        "EQUITY", "MUNICIPALITIES", "MEMBER"));
        family("report.deck.change.", Stream.of(se.vagval.model.Change.class.getPermittedSubclasses())
                .map(Class::getSimpleName).toList());
        // ui
        family("ui.prose.where.", se.vagval.report.word.ProseParagraph.Kind.class);
        family("ui.outline.new.", List.of("SECTION", "CHAPTER", "APPENDIX"));
        family("ui.outline.edit.add.", List.of("SECTION", "CHAPTER", "APPENDIX"));
        family("ui.refresh.badge.", se.vagval.report.refresh.Change.Kind.class);
        family("ui.reportPart.", se.vagval.report.set.ReportSet.Part.class);
        family("ui.reportPartAbout.", se.vagval.report.set.ReportSet.Part.class);
        for (String part : List.of("", "own.", "choose.", "kind.")) {
            family("ui.report.template." + part, se.vagval.ui.settings.TemplateMemory.Kind.class);
        }
        family("ui.words.proposal.", se.vagval.report.accessibility.MissingWords.Kind.class);
        family("ui.words.asks.", se.vagval.report.accessibility.MissingWords.Kind.class);
        family("ui.grid.paste.unit.", MoneyUnit.class);
        family("ui.grid.command.", List.of("EDIT", "CHOOSE", "RESTORE", "FILL_DOWN", "FILL_RIGHT", "FILL_ALL", "CUT",
                "COPY", "PASTE", "EMPTY", "COLUMN", "ROW", "ALL", "FAR_DOWN", "FIRST", "LAST", "EXPLAIN", "DESCRIBE",
                "REMOVE_ROWS", "EXCEL"));
        family("ui.command.key.", List.of("Delete", "Backspace", "Down", "Home", "End", "Space", "Minus"));
        family("ui.group.", Step.Group.class);
        family("ui.step.", Step.class);
        family("ui.promise.", Step.class);
        family("ui.meanwhile.",
                List.of("UNCERTAINTY"));
        List<String> keys = List.of("next", "back", "ends", "number", "black", "white", "overview", "sliders",
                "restore",
                "notes", "variant", "keys", "escape");
        family("ui.presentation.keys.", keys);
        family("ui.presentation.does.", keys);
        family("ui.implementation.field.", List.of("DECIDED_BY", "DAYS", "AFTER", "DUE", "WARNING", "SOURCE", "NAME"));
        family("ui.implementation.showing.", List.of("BOTH", "TABLE", "CHART"));
        family("ui.consequences.tab.", Tab.class);
        family("ui.grouping.tab.", se.vagval.ui.grouping.GroupingTab.class);
        family("ui.grouping.parties.", se.vagval.statement.LeavingMeasure.class);
        family("ui.grouping.about.", se.vagval.ui.grouping.GroupingTab.class);
        family("statement.groups.standing.", se.vagval.analysis.Standing.class);
        family("ui.command.group.", se.vagval.ui.command.Command.Group.class);
        family("ui.history.place.", List.of("NOW", "UNDONE"));
        family("ui.versions.part.",
                List.of("commission", "allocation", "regions", "municipalities", "associations", "services",
                        "assumptions", "alternatives", "arguments",
                        "participants", "outcomes", "steps"));
        family("ui.today.small.", List.of("FEW", "HELD_BACK"));
        family("ui.today.tab.", List.of("MEMBERS", "ACCOUNTS", "ALLOCATION", "ADMINISTRATION", "RESULTS",
                "ORGANISATION"));
        family("ui.today.column.", List.of("shortName", "number", "regions", "seats", "notice", "participants", "women",
                "men", "population", "workingAge", "supportMeasure", "variableAllocation", "amount", "buyer", "seller",
                "category", "share", "kind", "under", "sitting", "task", "source", "targetGroup", "fromYear", "toYear",
                "yearCost", "yearParticipants", "description", "municipality", "authority", "concerns", "sameOffice"));
        family("ui.today.whose.", List.of("TOTAL", "WOMEN", "MEN"));
        family("ui.today.index.", se.vagval.model.PriceIndex.class);
        family("ui.today.mark.", List.of("ASSUMPTION", "DERIVED"));
        family("ui.today.outcomes.title.", List.of("TOTAL", "WOMEN", "MEN"));
        family("ui.today.accounts.", List.of("revenue", "state", "region", "municipalities", "totalRevenue", "cost",
                "administration", "activities", "totalCost", "resultGroup", "result", "equity", "equityShare"));
        family("ui.today.allocation.", List.of("possible", "granted", "utilisation", "regionCeiling",
                "municipalitiesCeiling"));
        family("ui.today.keys.basis.", se.vagval.model.SplitBasis.class);
        family("ui.today.state.mode.", se.vagval.model.AllocationMode.class);
        family("ui.today.state.weight.", se.vagval.model.AllocationWeight.class);
        family("ui.today.state.",
                List.of("mode", "weight", "floorAfterMerger", "equityReduction", "redistribution", "oversubscription",
                        "national.frame",
                        "national.associations", "national.supportMeasure", "national.workingAge"));
        family("ui.alternatives.equity.", EquityRoute.class);
        family("ui.alternatives.key.", AdministrationKey.class);
        family("ui.commission.rule.", se.vagval.model.RuleKind.class);
        for (String group : List.of("label.", "prompt.", "edit.")) {
            family("ui.commission." + group, List.of("TITLE", "AREA", "ORDERED_BY", "CASE_NUMBER", "ORDERED", "DUE",
                    "QUESTION", "EXCLUDED", "BASE_YEAR", "HORIZON", "COMPARED_YEAR", "PRICE_LEVEL"));
        }
        family("ui.alternatives.basis.", se.vagval.model.SplitBasis.class);
        family("ui.alternatives.party.", se.vagval.model.Party.class);
        family("ui.alternatives.index.", se.vagval.model.PriceIndex.class);
        family("ui.alternatives.settlement.", se.vagval.model.Settlement.class);
        family("ui.alternatives.group.", se.vagval.ui.alternatives.AlternativePage.Kind.class);
        family("ui.alternatives.mark.", se.vagval.model.Mark.class);
        family("ui.arguments.tab.", List.of("REGISTER", "SUMMARY", "PEOPLE"));
        family("ui.arguments.column.", List.of("TEXT", "ALTERNATIVE", "STANCE", "ROLE", "PEOPLE", "MEASURE", "COMMENT",
                "SOURCE"));
        for (String group : List.of("stance.", "speaks.", "new.", "stanceWords.")) {
            family("ui.arguments." + group, se.vagval.model.Argument.Stance.class);
        }
        family("ui.arguments.filter.", List.of("BOTH", "FOR", "AGAINST"));
        family("ui.arguments.heads.", List.of("ALTERNATIVE", "STANCE", "TEXT", "FOR", "AGAINST", "ROLE", "PEOPLE",
                "MEASURE", "COMMENT", "SOURCE"));
        family("ui.arguments.meaning.", List.of("LEAVE_OUT", "ALTERNATIVE", "STANCE", "TEXT", "FOR", "AGAINST", "ROLE",
                "PEOPLE", "MEASURE", "COMMENT", "SOURCE"));
        // cli
    }

    private MessageFamilies() {}

    /** Each prefix with the keys it makes. */
    static Map<String, List<String>> all() {
        return FAMILIES;
    }

    /** A key for each constant, by its name, not by what it prints. */
    private static void family(String prefix, Class<? extends Enum<?>> constants, String... endings) {
        family(prefix, Stream.of(constants.getEnumConstants()).map(Enum::name).toList(), endings);
    }

    /** A key for each id, or one for each id and ending, as in {@code "x.measure." + id + ".label"}. */
    private static void family(String prefix, List<String> ids, String... endings) {
        List<String> all = endings.length == 0 ? List.of("") : List.of(endings);
        FAMILIES.put(prefix, ids.stream().flatMap(id -> all.stream().map(ending -> prefix + id + ending)).toList());
    }
}
