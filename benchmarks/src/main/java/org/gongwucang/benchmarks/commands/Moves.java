package org.gongwucang.benchmarks.commands;

import java.util.List;
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

    /** A request body: one line, under a command id of its own. */
    String next() {
        int own = (codes.size() - first + step - 1) / step;
        int card = first + step * ThreadLocalRandom.current().nextInt(own);
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
