package org.gongwucang.benchmarks.commands;

import java.io.IOException;
import java.net.URI;
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
import java.util.stream.IntStream;

/**
 * 负载: moves cards through HTTP, in a process of its own, and writes how long each move took. Without a rate each client
 * sends its next move when the last is answered; with one, moves fall due at a fixed rate whatever became of those before,
 * and the time counts from when a move was due.
 */
final class LoadClient {

    private final URI address;
    private final String token;
    private final int clients;
    private final Duration warmUp;
    private final Duration measured;
    private final double perSecond;

    private LoadClient(String[] args) {
        address = URI.create(args[0]);
        token = args[1];
        clients = Integer.parseInt(args[3]);
        warmUp = Duration.ofSeconds(Long.parseLong(args[4]));
        measured = Duration.ofSeconds(Long.parseLong(args[5]));
        perSecond = Double.parseDouble(args[6]);
    }

    /** @param args address, token, file of cards, which is told where they are in the end, clients, seconds before, seconds measured, moves per second or 0 */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[2]);
        List<String> cards = Files.readAllLines(file);
        LoadClient load = new LoadClient(args);
        List<Moves> moves = load.shares(cards);
        List<Long> nanos = load.run(moves);
        Files.write(file, moves.stream().flatMap(some -> some.cards().stream()).toList());
        System.out.println("measured " + nanos.size());
        nanos.forEach(System.out::println);
    }

    /** Each client has cards of its own. */
    private List<Moves> shares(List<String> cards) {
        return IntStream.range(0, clients)
                .mapToObj(client -> new Moves(IntStream.range(0, cards.size())
                        .filter(card -> card % clients == client)
                        .mapToObj(cards::get)
                        .toList()))
                .toList();
    }

    private List<Long> run(List<Moves> moves) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int own = client;
                all.add(threads.submit(() -> repeated(moves.get(own), begin, own)));
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

    private List<Long> repeated(Moves moves, long begin, int client) throws IOException {
        long from = begin + warmUp.toNanos();
        long end = from + measured.toNanos();
        List<Long> nanos = new ArrayList<>();
        try (HttpLine line = new HttpLine(address, token)) {
            long turn = client;
            for (long due = due(begin, turn); due < end; turn += clients, due = due(begin, turn)) {
                awaitInstant(due);
                Moves.requireDone(line.post(moves.next()));
                if (due >= from) {
                    nanos.add(System.nanoTime() - due);
                }
            }
        }
        return nanos;
    }

    private long due(long begin, long turn) {
        return perSecond == 0 ? System.nanoTime() : begin + (long) (turn * 1e9 / perSecond);
    }

    private static void awaitInstant(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
