package org.gongwucang.benchmarks.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * 负载: moves cards through HTTP, in a process of its own, and writes how long each move took. Without a rate each client
 * sends its next move when the last is answered; with one, moves fall due at a fixed rate whatever became of those before,
 * and the time counts from when a move was due. It lives for all runs: compiling it anew for each would take as much of the
 * machine as what is measured.
 */
final class LoadClient {

    private final URI address;
    private final String token;
    private final Moves cards;

    private LoadClient(URI address, String token, List<String> codes) {
        this.address = address;
        this.token = token;
        this.cards = new Moves(codes);
    }

    /**
     * Each line that comes in is a run: clients, moves in a request, seconds before, seconds measured, requests per second or 0.
     *
     * @param args address, token, file of the codes of the cards
     */
    public static void main(String[] args) throws Exception {
        LoadClient load = new LoadClient(URI.create(args[0]), args[1], Files.readAllLines(Path.of(args[2])));
        BufferedReader runs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String run = runs.readLine(); run != null; run = runs.readLine()) {
            List<Long> nanos = load.run(Run.of(run));
            System.out.println("measured " + nanos.size());
            nanos.forEach(System.out::println);
        }
    }

    /**
     * 一轮.
     *
     * @param moves in a request
     * @param perSecond 0 where each client waits for its answer only
     */
    record Run(int clients, int moves, Duration before, Duration measured, double perSecond) {

        static Run of(String line) {
            String[] said = line.split(" ");
            return new Run(
                    Integer.parseInt(said[0]),
                    Integer.parseInt(said[1]),
                    Duration.ofSeconds(Long.parseLong(said[2])),
                    Duration.ofSeconds(Long.parseLong(said[3])),
                    Double.parseDouble(said[4]));
        }

        String line() {
            return clients + " " + moves + " " + before.toSeconds() + " " + measured.toSeconds() + " " + perSecond;
        }

        private long due(long begin, long turn) {
            return perSecond == 0 ? System.nanoTime() : begin + (long) (turn * 1e9 / perSecond);
        }
    }

    private List<Long> run(Run run) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(run.clients());
        try {
            long begin = System.nanoTime();
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int client = 0; client < run.clients(); client++) {
                int own = client;
                all.add(threads.submit(() -> repeated(run, begin, own)));
            }
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> some : all) {
                nanos.addAll(some.get());
            }
            return nanos;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> repeated(Run run, long begin, int client) throws IOException {
        long from = begin + run.before().toNanos();
        long end = from + run.measured().toNanos();
        Moves moves = cards.share(client, run.clients());
        List<Long> nanos = new ArrayList<>();
        try (HttpLine line = new HttpLine(address, token)) {
            long turn = client;
            for (long due = run.due(begin, turn); due < end; turn += run.clients(), due = run.due(begin, turn)) {
                awaitInstant(due);
                Moves.requireDone(line.post(moves.next(run.moves())), run.moves());
                if (due >= from) {
                    nanos.add(System.nanoTime() - due);
                }
            }
        }
        return nanos;
    }

    private static void awaitInstant(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
