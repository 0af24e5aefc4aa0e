package org.gongwucang.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongwucang.benchmarks.lab.Reply;

/**
 * 对决: what two were answered who commanded at once.
 *
 * @param replies one for each
 */
record Duel(List<Reply> replies) {

    private static final ExecutorService PAIRS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rival");
        thread.setDaemon(true);
        return thread;
    });

    /** One of two who command. */
    interface Rival {

        /** @param number 0 or 1 */
        Reply commands(int number);
    }

    static Duel of(Rival rival) throws InterruptedException, ExecutionException {
        List<Callable<Reply>> calls = List.of(() -> rival.commands(0), () -> rival.commands(1));
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> reply : PAIRS.invokeAll(calls)) {
            replies.add(reply.get());
        }
        return new Duel(List.copyOf(replies));
    }

    int winner() {
        return replies.get(0).refusals().isEmpty() ? 0 : 1;
    }

    /** Whether one passed, and the other was refused for one reason. */
    boolean hasOneWinner() {
        Reply loser = replies.get(1 - winner());
        return replies.get(winner()).isAnswered()
                && replies.get(winner()).refusals().isEmpty()
                && loser.isAnswered()
                && loser.refusals().size() == 1;
    }

    /** Whether one passed, and the other was refused for this reason. */
    boolean hasOneWinner(String code) {
        return hasOneWinner() && replies.get(1 - winner()).refusals().contains(code);
    }
}
