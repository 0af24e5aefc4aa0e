package org.gongwucang.benchmarks.commands;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.gongwucang.benchmarks.lab.Stockroom;

/** 移库: carries the cards of one client to and fro, each to where it is not. */
final class Moves {

    private final List<String> codes;
    private final boolean[] away;

    /** @param codes of cards that nobody else moves, in zone A */
    Moves(List<String> codes) {
        this.codes = codes;
        this.away = new boolean[codes.size()];
    }

    /** A request body: one line, under a command id of its own. */
    String next() {
        int card = ThreadLocalRandom.current().nextInt(codes.size());
        away[card] = !away[card];
        return body(codes.get(card), away[card] ? Stockroom.ZONE_B : Stockroom.ZONE_A);
    }

    static String body(String code, String to) {
        return "{\"query\":\"" + Stockroom.RELOCATE + "\",\"variables\":{\"i\":{\"lines\":[{\"code\":\"" + code
                + "\",\"to\":\"" + to + "\"}],\"commandId\":\"" + UUID.randomUUID() + "\"}}}";
    }

    /** @throws IllegalStateException where the move was not made */
    static void requireDone(String answer) {
        if (!answer.contains("\"version\":") || answer.contains("\"code\":\"")) {
            throw new IllegalStateException(answer);
        }
    }
}
