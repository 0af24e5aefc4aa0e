package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import org.gongwucang.benchmarks.OpenLoop;
import org.gongwucang.benchmarks.OpenLoop.Latencies;
import org.gongwucang.benchmarks.faults.HostileRequests.Hostile;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.LabOptions;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 敌意请求: sent over and over by somebody signed in, while a neighbour asks what people ask all day. */
@Command(
        name = "hostile",
        description = "requests that are meant to bring the program down, and what a neighbour notices of them",
        mixinStandardHelpOptions = true)
final class HostileCommand implements Callable<Integer> {

    private static final String NEIGHBOURS = "{ done: register(first: 20) { totalCount nodes { code name } } }";
    private static final int PER_SECOND = 20;
    private static final double MOST_MILLIS = 1_000;
    private static final long MOST_MEGABYTES = 64;
    private static final int MOST_TIMES_SLOWER = 2;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double P99 = 0.99;
    private static final Duration SLICE = Duration.ofSeconds(5);

    @Mixin
    private LabOptions lab = new LabOptions();

    @Option(names = "--rounds", defaultValue = "100", description = "of all requests (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--warm-up",
            defaultValue = "20",
            description = "rounds before anything is measured (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(
            names = "--seconds",
            defaultValue = "30",
            description = "that the neighbour asks in peace (default: ${DEFAULT-VALUE})")
    private int seconds;

    /**
     * 敌意请求结果.
     *
     * @param code that was answered; empty where the request was answered like any other
     * @param longest milliseconds
     */
    record Answered(String request, String code, double longest) {}

    /**
     * 结果.
     *
     * @param grown megabytes of resident memory, from after the warm-up to the end
     * @param calm the neighbour's p99 in peace, in milliseconds
     * @param attacked the same meanwhile
     */
    record Attack(int rounds, long megabytes, long grown, double calm, double attacked, List<Answered> answers) {

        boolean isGood() {
            return grown <= MOST_MEGABYTES
                    && attacked <= MOST_TIMES_SLOWER * calm
                    && answers.stream().allMatch(answer -> answer.longest() <= MOST_MILLIS);
        }
    }

    /** 1 where one took longer than a second, memory grew by more than 64 MB, or the neighbour waited more than twice as long. */
    @Override
    public Integer call() throws Exception {
        Report report = new Report(System.out, lab.room("report").resolve("hostile.json"));
        try (House house = new House(lab, "hostile", new House.Plan(Store.EMBEDDED, 1, 1, false, false))) {
            house.start();
            Attack attack = attack(house);
            attack.answers().forEach(System.out::println);
            System.out.printf(
                    "resident %d MB, %+d MB in %d rounds; neighbour p99 %.1f ms in peace, %.1f ms meanwhile%n",
                    attack.megabytes(), attack.grown(), attack.rounds(), attack.calm(), attack.attacked());
            report.keep(attack);
            System.out.println("written: " + report.file().toAbsolutePath());
            return attack.isGood() ? 0 : 1;
        }
    }

    private Attack attack(House house) throws InterruptedException, ExecutionException {
        String hostile = house.commands().signIn(House.account("keeper"), House.PASSWORD);
        String neighbour = house.commands().signIn(House.account("auditor"), House.PASSWORD);
        sent(house, hostile, warmUp);
        Duration slice = Duration.ofSeconds(seconds);
        asked(house, neighbour, slice);
        double calm = p99(asked(house, neighbour, slice));
        long before = residentMegabytes(house);
        ExecutorService attacker = Executors.newSingleThreadExecutor();
        try {
            Future<List<Answered>> answers = attacker.submit(() -> sent(house, hostile, rounds));
            List<Double> meanwhile = new ArrayList<>();
            while (!answers.isDone()) {
                meanwhile.addAll(asked(house, neighbour, SLICE));
            }
            long after = residentMegabytes(house);
            return new Attack(rounds, after, after - before, calm, p99(meanwhile), answers.get());
        } finally {
            attacker.shutdownNow();
        }
    }

    /** Each of the requests so many times, one after the other. */
    private static List<Answered> sent(House house, String token, int times) {
        Client client = house.commands();
        List<Hostile> requests = HostileRequests.all();
        List<Answered> answers = new ArrayList<>();
        for (Hostile request : requests) {
            answers.add(new Answered(request.name(), "", 0));
        }
        for (int i = 0; i < times; i++) {
            int next = 0;
            for (Hostile request : requests) {
                long begun = System.nanoTime();
                Reply reply = client.send(token, request.body());
                double millis = (System.nanoTime() - begun) / NANOS_PER_MILLI;
                Answered before = answers.get(next);
                answers.set(next++, new Answered(request.name(), reply.code(), Math.max(millis, before.longest())));
            }
        }
        return List.copyOf(answers);
    }

    private static List<Double> asked(House house, String token, Duration duration) {
        Client client = house.questions();
        Latencies latencies = OpenLoop.ask(PER_SECOND, duration, () -> {
            Reply reply = client.ask(token, NEIGHBOURS, Map.of());
            if (!reply.isAnswered()) {
                throw new LabFailure("the neighbour was not answered: " + reply);
            }
        });
        return DoubleStream.of(latencies.millis()).boxed().toList();
    }

    private static double p99(List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(P99 * sorted.size()) - 1);
    }

    private static long residentMegabytes(House house) {
        return Vitals.residentMegabytes(house.commandSides().get(0).process().pid());
    }
}
