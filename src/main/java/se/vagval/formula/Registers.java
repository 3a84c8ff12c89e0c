package se.vagval.formula;

import static se.vagval.formula.Instructions.FIRST;
import static se.vagval.formula.Instructions.STRIDE;
import static se.vagval.formula.Instructions.TARGET;
import static se.vagval.formula.Instructions.UNUSED;

import java.util.Arrays;

/** Lets registers that are never in use at the same time share a slot, so that the blocks in use stay in the processor's cache. */
final class Registers {
    private final Instructions list;
    private final int[] lastUse;
    private final int[] slotOf;
    private final IntStack free = new IntStack();
    private int slots;

    private Registers(Instructions list, int registers) {
        this.list = list;
        this.lastUse = new int[registers];
        this.slotOf = new int[registers];
        Arrays.fill(slotOf, UNUSED);
    }

    /** Rewrites the registers of a list to slots, and tells how many slots that takes. */
    static int share(Instructions list, int registers) {
        Registers work = new Registers(list, registers);
        work.findLastUses();
        work.rewrite();
        return work.slots;
    }

    private void findLastUses() {
        for (int i = 0; i < list.size; i++) {
            for (int at = i * STRIDE + TARGET; at < (i + 1) * STRIDE; at++) {
                if (list.words[at] != UNUSED) {
                    lastUse[list.words[at]] = i;
                }
            }
        }
    }

    private void rewrite() {
        for (int i = 0; i < list.size; i++) {
            int at = i * STRIDE;
            for (int operand = at + FIRST; operand < at + STRIDE; operand++) {
                list.words[operand] = read(list.words[operand], i);
            }
            list.words[at + TARGET] = write(list.words[at + TARGET], i);
        }
    }

    /** An operand is let go before the target is placed: every operation reads a draw before it writes the same draw. */
    private int read(int register, int now) {
        if (register == UNUSED) {
            return UNUSED;
        }
        int slot = slotOf[register];
        if (lastUse[register] == now && slot >= 0) {
            lastUse[register] = UNUSED;
            free.push(slot);
        }
        return slot;
    }

    private int write(int register, int now) {
        if (register == UNUSED) {
            return UNUSED;
        }
        if (slotOf[register] == UNUSED) {
            slotOf[register] = free.isEmpty() ? slots++ : free.pop();
        }
        if (lastUse[register] == now) {
            free.push(slotOf[register]);
        }
        return slotOf[register];
    }
}
