package org.gongwucang.benchmarks.commands;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.gongwucang.benchmarks.Load;
import org.gongwucang.benchmarks.Timings;
import org.gongwucang.benchmarks.lab.House;

/** 老卡: a card that was moved two hundred times. */
final class OldCard {

    static final int ENTRIES = 200;

    private final URI commands;
    private final URI questions;
    private final String keeper;
    private final String auditor;
    private final String code;
    private final Moves moves;

    /** @param code of a card that nobody else moves */
    OldCard(House house, String keeper, String auditor, String code) {
        this.commands = house.commandSides().get(0).address();
        this.questions = house.querySides().get(0).address();
        this.keeper = keeper;
        this.auditor = auditor;
        this.code = code;
        this.moves = new Moves(List.of(code));
    }

    void grow() throws IOException {
        try (HttpLine line = new HttpLine(commands, keeper)) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                Moves.requireDone(line.post(moves.next(1)), 1);
            }
        }
    }

    Timings moves(Duration measured) throws IOException {
        try (HttpLine line = new HttpLine(commands, keeper)) {
            return Load.timed(1, measured, thread -> () -> {
                Moves.requireDone(line.post(moves.next(1)), 1);
                return true;
            });
        }
    }

    /** Its first 200 entries, with who made them and what they changed. */
    Timings history(Duration measured) throws IOException {
        String question = "{\"query\":\"{ assetHistory(code: \\\"" + code + "\\\", first: " + ENTRIES
                + ") { edges { node { sequence label occurredOn recordedAt actorName } } } }\"}";
        try (HttpLine line = new HttpLine(questions, auditor)) {
            return Load.timed(1, measured, thread -> () -> {
                String answer = line.post(question);
                if (!answer.contains("\"sequence\":" + (ENTRIES - 1))) {
                    throw new IllegalStateException(answer);
                }
                return true;
            });
        }
    }
}
