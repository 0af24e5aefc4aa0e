package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;
import org.gongwucang.benchmarks.lab.Waiting;

/** 读者: asks for a page of the stock, for one as of yesterday, and for the history of what was changed last, in turn. */
final class Reader implements Runnable {

    private final StockQuestions questions;
    private final String token;
    private final WriterLog log;
    private final Calls calls;
    private final Duration pace;
    private final BooleanSupplier isOver;

    /** @param pace time between two questions */
    Reader(Client questions, String token, WriterLog log, Calls calls, Duration pace, BooleanSupplier isOver) {
        this.questions = new StockQuestions(questions);
        this.token = token;
        this.log = log;
        this.calls = calls;
        this.pace = pace;
        this.isOver = isOver;
    }

    @Override
    public void run() {
        for (int turn = 0; !isOver.getAsBoolean(); turn++) {
            Reply reply = asked(turn % 3);
            if (reply.isAnswered()) {
                calls.succeeded();
            } else {
                calls.failed(reply.code(), reply.message());
            }
            Waiting.pass(pace);
        }
    }

    private Reply asked(int turn) {
        Acknowledged latest = log.latest();
        if (turn == 2 && latest != null) {
            return questions.life(token, latest.code());
        }
        return turn == 1 ? questions.asOf(token, Stockroom.today().minusDays(1)) : questions.page(token);
    }
}
