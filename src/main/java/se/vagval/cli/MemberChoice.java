package se.vagval.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import se.vagval.finance.Subject;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Statements;

/** The members that are named on the command line, by their names. */
final class MemberChoice {
    private MemberChoice() {}

    /** Their pages, in the order of the members and each once; a name that is nobody's is an error. */
    static List<MemberPage> of(Statements statements, Function<Subject, String> name, List<String> typed) {
        List<Subject> members = statements.members();
        List<Subject> chosen = typed.stream().map(t -> named(members, name, t)).toList();
        return members.stream().filter(chosen::contains).map(statements::memberPage).toList();
    }

    private static Subject named(List<Subject> members, Function<Subject, String> name, String typed) {
        return members.stream().filter(m -> name.apply(m).equalsIgnoreCase(typed.strip())).findFirst()
                .orElseThrow(() -> unknown(members.stream().map(name).toList(), typed));
    }

    private static CliException unknown(List<String> names, String typed) {
        Optional<String> meant = Suggestion.among(names, typed);
        return meant.map(m -> new CliException("cli.report.memberMeant", typed, m))
                .orElseGet(() -> new CliException("cli.report.memberUnknown", typed));
    }
}
