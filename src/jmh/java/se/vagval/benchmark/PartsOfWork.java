package se.vagval.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the window's thread is doing while keys are followed, looked at every half millisecond. */
final class PartsOfWork {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("se.vagval.finance.", "calculation");
        PARTS.put("se.vagval.formula.", "calculation");
        PARTS.put("se.vagval.analysis.", "break-even");
        PARTS.put("se.vagval.statement.", "statements");
        PARTS.put("se.vagval.chart.", "charts");
        PARTS.put("org.jfree.", "charts");
        PARTS.put("se.vagval.ui.control.Chart", "charts");
        PARTS.put("se.vagval.check.", "checks");
        PARTS.put("se.vagval.ui.checks.", "checks");
        PARTS.put("se.vagval.model.", "edit");
        PARTS.put("se.vagval.ui.session.", "edit");
        PARTS.put("se.vagval.ui.today.", "sheets of Nuläge");
        PARTS.put("se.vagval.ui.grid.", "tables");
        PARTS.put("se.vagval.ui.control.", "tables");
        PARTS.put("javafx.scene.control.skin.Table", "tables");
        PARTS.put("javafx.scene.control.skin.Virtual", "tables");
        PARTS.put("javafx.scene.control.Table", "tables");
        PARTS.put("se.vagval.ui.consequences.", "page of Konsekvenser");
        PARTS.put("se.vagval.ui.alternatives.", "page of Alternativ");
        PARTS.put("se.vagval.ui.", "frame");
        PARTS.put("javafx.scene.Scene$ScenePulseListener.synchronize", "handing over");
    }

    private final Thread window;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final AtomicBoolean on = new AtomicBoolean();
    private final Thread looking = new Thread(this::look, "looking");

    PartsOfWork(Thread window) {
        this.window = window;
        looking.setDaemon(true);
        looking.start();
    }

    void on(boolean is) {
        on.set(is);
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(0, 500_000);
                if (on.get()) {
                    seen.merge(part(window.getStackTrace()), 1, Integer::sum);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String part(StackTraceElement[] stack) {
        boolean pulse = false;
        for (StackTraceElement frame : stack) {
            String where = frame.getClassName() + "." + frame.getMethodName();
            pulse |= where.startsWith("javafx.scene.Scene.do");
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (where.startsWith(part.getKey()) && !(pulse && part.getValue().equals("frame"))) {
                    return part.getValue();
                }
            }
            if (where.equals("javafx.scene.Scene.doCSSPass")) {
                return "styles";
            }
            if (where.equals("javafx.scene.Scene.doLayoutPass")) {
                return "layout";
            }
        }
        return "other";
    }

    /** Shares in per cent, largest first; begins anew. Waiting for the clock of the screen is left out. */
    String shares() {
        seen.remove("other");
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder words = new StringBuilder();
        seen.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                .filter(e -> e.getValue() / all > 0.005)
                .forEach(e -> words.append(words.isEmpty() ? "" : ", ").append(e.getKey()).append(' ')
                        .append(Math.round(100 * e.getValue() / all)).append(" %"));
        seen.clear();
        return words.toString();
    }
}
