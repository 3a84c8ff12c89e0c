package se.vagval.store;

import java.util.Iterator;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/** The transactions that were not finished when the program or the computer stopped. */
final class UndoLogs {
    private UndoLogs() {}

    /** Whether one of them changed a map; for a file whose list of types has been checked. */
    static boolean touch(String name, String map) {
        try (MVStore store = FileInspection.open(name)) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            for (Transaction open : transactions.getOpenTransactions()) {
                Iterator<TransactionStore.Change> changes = open.getChanges(0);
                while (changes.hasNext()) {
                    if (map.equals(changes.next().mapName)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
