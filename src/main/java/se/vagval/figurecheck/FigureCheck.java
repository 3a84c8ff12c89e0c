package se.vagval.figurecheck;

import java.nio.file.Path;
import java.util.List;

import se.vagval.figurecheck.document.Block;
import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.document.Block.RawTable;
import se.vagval.figurecheck.rule.PassageRules;
import se.vagval.figurecheck.rule.TableRules;
import se.vagval.figurecheck.rule.Tally;
import se.vagval.figurecheck.table.TableReading;

/** Works out again what a finished document says follows from its own figures. The document is only read. */
public final class FigureCheck {
    private FigureCheck() {}

    /**
     * Checks a Word document or a text file.
     *
     * @throws se.vagval.figurecheck.document.DocumentException
     *             when it cannot be read; the message is for the user
     */
    public static FigureReport of(Path file) {
        return of(String.valueOf(file.getFileName()), DocumentFile.read(file));
    }

    static FigureReport of(String name, List<Block> blocks) {
        Tally tally = new Tally();
        int tables = 0;
        for (Block block : blocks) {
            switch (block) {
                case Passage passage -> PassageRules.check(passage, tally);
                case RawTable table -> {
                    tables++;
                    TableReading.read(table).ifPresent(t -> TableRules.check(t, tally));
                }
            }
        }
        return new FigureReport(name, tables, tally.checked(), tally.findings());
    }
}
