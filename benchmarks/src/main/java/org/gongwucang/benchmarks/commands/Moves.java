package org.gongwucang.benchmarks.commands;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.gongwucang.benchmarks.lab.Stockroom;

/** 移库: carries the cards of one client to and fro, each to where it is not. */
final class Moves {

    private static final String AWAY = " away";

    private final List<String> codes;
    private final boolean[] away;

    /** @param cards codes of cards that nobody else moves, in zone A unless {@link #cards()} told otherwise */
    Moves(List<String> cards) {
        codes = cards.stream().map(card -> card.replace(AWAY, "")).toList();
        away = new boolean[cards.size()];
        for (int card = 0; card < away.length; card++) {
            away[card] = cards.get(card).endsWith(AWAY);
        }
    }

    /** The codes, and with each whether it is in zone B now. */
    List<String> cards() {
        return IntStream.range(0, away.length)
                .mapToObj(card -> codes.get(card) + (away[card] ? AWAY : ""))
                .toList();
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
