package org.gongwucang.benchmarks.commands;

import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.gongwucang.benchmarks.lab.Stockroom;

/** 移库: carries cards to and fro, each to where it is not. */
final class Moves {

    private final List<String> codes;
    private final boolean[] away;
    private final int first;
    private final int step;

    /** @param codes of cards in zone A that nobody else moves */
    Moves(List<String> codes) {
        this(codes, new boolean[codes.size()], 0, 1);
    }

    private Moves(List<String> codes, boolean[] away, int first, int step) {
        this.codes = codes;
        this.away = away;
        this.first = first;
        this.step = step;
    }

    /** Those of the cards that are one client's own, where each of so many has some of them. */
    Moves share(int client, int clients) {
        return new Moves(codes, away, client, clients);
    }

    /** A request body under a command id of its own, with so many lines, each about another card. */
    String next(int lines) {
        int own = (codes.size() - first + step - 1) / step;
        int from = ThreadLocalRandom.current().nextInt(own);
        StringJoiner all = new StringJoiner(",");
        for (int line = 0; line < lines; line++) {
            int card = first + step * ((from + line) % own);
            away[card] = !away[card];
            all.add("{\"code\":\"" + codes.get(card) + "\",\"to\":\""
                    + (away[card] ? Stockroom.ZONE_B : Stockroom.ZONE_A) + "\"}");
        }
        return body(all.toString());
    }

    static String body(String code, String to) {
        return body("{\"code\":\"" + code + "\",\"to\":\"" + to + "\"}");
    }

    private static String body(String lines) {
        return "{\"query\":\"" + Stockroom.RELOCATE + "\",\"variables\":{\"i\":{\"lines\":[" + lines
                + "],\"commandId\":\"" + UUID.randomUUID() + "\"}}}";
    }

    /** @throws IllegalStateException where not all of the moves were made */
    static void requireDone(String answer, int lines) {
        if (answer.split("\"version\":\\d", -1).length - 1 != lines || answer.contains("\"code\":\"")) {
            throw new IllegalStateException(answer);
        }
    }
}
