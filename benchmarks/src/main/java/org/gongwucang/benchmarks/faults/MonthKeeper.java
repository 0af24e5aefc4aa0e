package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;

/** 月末保管员: registers and stores desks dated in a month until the month is closed, each command until it is answered. */
final class MonthKeeper implements Runnable {

    private static final String CLOSED = "PERIOD_CLOSED";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Client commands;
    private final String token;
    private final LocalDate day;
    private final List<String> codes = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();
    private int answered;
    private boolean closed;

    MonthKeeper(Client commands, String token, LocalDate day) {
        this.commands = commands;
        this.token = token;
        this.day = day;
    }

    @Override
    public void run() {
        closed = false;
        while (!closed && oddities.isEmpty()) {
            entersOne();
            Waiting.pass(BETWEEN);
        }
    }

    /** Whether a desk was registered, and stored where the month was still open then. */
    boolean entersOne() {
        String registering = Stockroom.newId();
        Reply card = answer(Stockroom.REGISTER, Stockroom.desk(registering, day));
        String code = card.done().path("code").asString("");
        if (code.isEmpty()) {
            return false;
        }
        codes.add(code);
        String storing = Stockroom.newId();
        answer(Stockroom.STORE, Stockroom.storing(storing, code, day));
        return true;
    }

    private Reply answer(String document, Map<String, Object> input) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = commands.ask(token, document, Map.of("i", input));
        while (!reply.isAnswered() && System.nanoTime() < giveUp) {
            Waiting.pass(BETWEEN);
            reply = commands.ask(token, document, Map.of("i", input));
        }
        take(reply);
        return reply;
    }

    private void take(Reply reply) {
        if (!reply.isAnswered()) {
            oddities.add("nobody answered: " + reply);
            return;
        }
        answered++;
        closed = reply.refusals().contains(CLOSED);
        reply.refusals().stream().filter(code -> !code.equals(CLOSED)).forEach(oddities::add);
    }

    /** Whether the last thing it was told is that the month is closed. */
    boolean wasToldSo() {
        return closed;
    }

    int answered() {
        return answered;
    }

    /** Codes of what it registered. */
    List<String> codes() {
        return codes;
    }

    /** What nobody answered, and what was refused for another reason. */
    List<String> oddities() {
        return oddities;
    }
}
