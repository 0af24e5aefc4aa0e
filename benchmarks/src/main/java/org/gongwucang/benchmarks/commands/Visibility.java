package org.gongwucang.benchmarks.commands;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.lab.Stockroom;

/** 可见: how long after a move was acknowledged a query shows it; once by asking until it does, once by its version. */
final class Visibility {

    private static final int MOVES = 200;

    /** Asking without a pause would take the processor from what is measured. */
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final String keeper;
    private final String auditor;
    private final String code;
    private final URI commands;
    private final URI questions;

    /** @param code of a card that nobody else moves */
    Visibility(String keeper, String auditor, String code, URI commands, URI questions) {
        this.keeper = keeper;
        this.auditor = auditor;
        this.code = code;
        this.commands = commands;
        this.questions = questions;
    }

    /**
     * @param withVersion whether the question says which version it wants to see
     * @return times from the acknowledgement to an answer that shows the move
     */
    Timings measured(boolean withVersion) throws IOException {
        return measured(withVersion, MOVES);
    }

    /** How long until what is acknowledged now is in the ledgers, in seconds. */
    double lag() throws IOException {
        return measured(false, 2).millis(1) / 1e3;
    }

    private Timings measured(boolean withVersion, int moves) throws IOException {
        long[] nanos = new long[moves];
        try (HttpLine keeping = new HttpLine(commands, keeper);
                HttpLine asking = new HttpLine(questions, auditor)) {
            for (int move = 0; move < moves; move++) {
                String to = move % 2 == 0 ? Stockroom.ZONE_B : Stockroom.ZONE_A;
                String answer = keeping.post(Moves.body(code, to));
                long acknowledged = System.nanoTime();
                Moves.requireDone(answer, 1);
                String question = question(withVersion ? version(answer) : null);
                int asked = 0;
                while (!asking.post(question).contains("\"location\":{\"location\":\"" + to)) {
                    asked++;
                    LockSupport.parkNanos(PAUSE);
                    if (withVersion) {
                        throw new IllegalStateException("an answer of that version does not show the move, " + asked);
                    }
                }
                nanos[move] = System.nanoTime() - acknowledged;
            }
        }
        return Timings.of(nanos, moves);
    }

    private static String version(String answer) {
        String after = answer.substring(answer.indexOf("\"version\":") + "\"version\":".length());
        return after.substring(0, after.indexOf(after.contains(",") ? ',' : '}'));
    }

    private String question(@org.jspecify.annotations.Nullable String version) {
        String least = version == null ? "" : ", atLeastVersion: " + version;
        return "{\"query\":\"{ asset(code: \\\"" + code + "\\\"" + least
                + ") { holdings { location { location } } } }\"}";
    }
}
