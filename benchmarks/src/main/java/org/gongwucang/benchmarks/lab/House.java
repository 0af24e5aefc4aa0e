package org.gongwucang.benchmarks.lab;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * 全屋: a set of processes that are the program together: an event store, a mongod, some command-sides and query-sides, with a
 * demo account for each role. Between the halves and each store stands a relay, if wanted.
 */
public final class House implements AutoCloseable {

    /** Of every demo account. */
    public static final String PASSWORD = "demo-demo-demo";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int DISK_MEGABYTES = 600;

    private final Store store;
    private final Path rooms;
    private final @Nullable EventStoreServer events;
    private final @Nullable MongodServer mongod;
    private final List<SmallDisk> disks = new ArrayList<>();
    private final List<TcpRelay> relays = new ArrayList<>();
    private final List<Half> commandSides = new ArrayList<>();
    private final List<Half> querySides = new ArrayList<>();

    /**
     * What a house is made of.
     *
     * @param commandSides how many
     * @param querySides how many
     * @param relays whether lines to the stores can be cut
     * @param smallDisks whether each store has a small disk of its own
     */
    public record Plan(Store store, int commandSides, int querySides, boolean relays, boolean smallDisks) {}

    /**
     * Nothing runs yet.
     *
     * @param name tells this house from others that work in the same folder
     */
    public House(LabOptions lab, String name, Plan plan) {
        store = plan.store();
        rooms = lab.room(store.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + name);
        if (store == Store.EMBEDDED) {
            events = null;
            mongod = null;
            smallDisk(plan, rooms.resolve("data"));
            List<String> settings = List.of(
                    "--demo=accounts",
                    "--data",
                    rooms.resolve("data").toAbsolutePath().toString());
            commandSides.add(
                    new Half(Half.Kind.STANDALONE, lab.home(), "standalone", rooms, lab.javaOptions(), settings));
            querySides.addAll(commandSides);
            return;
        }
        smallDisk(plan, rooms.resolve("mongod"));
        smallDisk(plan, rooms.resolve("events"));
        events = lab.eventStore(store, rooms.resolve("events").resolve("store"));
        mongod = new MongodServer(lab.mongod(), rooms.resolve("mongod"));
        List<String> settings = List.of(
                events.settingAt(before(events, plan)),
                "--gongwucang.mongodb-uri=" + MongodServer.uriAt(before(mongod, plan)),
                "--gongwucang.demo=true");
        for (int i = 1; i <= plan.commandSides(); i++) {
            commandSides.add(new Half(
                    Half.Kind.COMMAND_SIDE, lab.home(), "command-side-" + i, rooms, lab.javaOptions(), settings));
        }
        for (int i = 1; i <= plan.querySides(); i++) {
            querySides.add(
                    new Half(Half.Kind.QUERY_SIDE, lab.home(), "query-side-" + i, rooms, lab.javaOptions(), settings));
        }
    }

    private void smallDisk(Plan plan, Path folder) {
        if (plan.smallDisks()) {
            disks.add(SmallDisk.at(folder, DISK_MEGABYTES));
        }
    }

    private int before(Server server, Plan plan) {
        if (!plan.relays()) {
            return server.port();
        }
        TcpRelay relay = new TcpRelay(server.port());
        relays.add(relay);
        return relay.port();
    }

    /** Starts the stores, then the halves, those of a kind at once, and waits until the demo accounts can sign in. */
    public void start() {
        List<Server> stores = new ArrayList<>();
        events().ifPresent(stores::add);
        mongod().ifPresent(stores::add);
        start(stores);
        start(Stream.concat(commandSides.stream(), querySides.stream())
                .distinct()
                .toList());
        Waiting.until(Server.TO_START, "the demo accounts are open", this::canSignIn);
    }

    private static void start(List<? extends Server> servers) {
        servers.forEach(server -> server.process().start());
        servers.forEach(server -> server.process().awaitReady(Server.TO_START, server::isReady));
    }

    /** The accounts are opened one after the other, in the order of the roles. */
    private boolean canSignIn() {
        Role last = Role.values()[Role.values().length - 1];
        return commandSides.stream().allMatch(half -> {
            try {
                return !half.itself()
                        .signIn(account(last.name().toLowerCase(Locale.ROOT)), PASSWORD)
                        .isEmpty();
            } catch (LabFailure notYet) {
                return false;
            }
        });
    }

    /** Ends all processes, the halves first. */
    public void stop() {
        List<Server> all = new ArrayList<>(servers());
        Collections.reverse(all);
        all.forEach(server -> server.process().close());
    }

    /** All processes, in the order in which they are started. */
    public List<Server> servers() {
        return Stream.of(events().stream(), mongod().stream(), commandSides.stream(), querySides.stream())
                .flatMap(some -> some)
                .map(Server.class::cast)
                .distinct()
                .toList();
    }

    public Store store() {
        return store;
    }

    /** Folder of all that it keeps, logs included. */
    public Path rooms() {
        return rooms;
    }

    /** Empty where the stores are those of one machine. */
    public Optional<EventStoreServer> events() {
        return Optional.ofNullable(events);
    }

    /** Empty where the stores are those of one machine. */
    public Optional<MongodServer> mongod() {
        return Optional.ofNullable(mongod);
    }

    /** The line to the event store; empty where there is no relay. */
    public Optional<TcpRelay> lineToEvents() {
        return relays.stream().findFirst();
    }

    /** The line to mongod; empty where there is no relay. */
    public Optional<TcpRelay> lineToMongod() {
        return relays.stream().skip(1).findFirst();
    }

    /** Of mongod or of the only process; empty where the disk is the machine's. */
    public Optional<SmallDisk> diskOfLedgers() {
        return disks.stream().findFirst();
    }

    /** Empty where the disk is the machine's. */
    public Optional<SmallDisk> diskOfEvents() {
        return disks.stream().reduce((ledgers, events) -> events);
    }

    public List<Half> commandSides() {
        return commandSides;
    }

    /** The same process as the only command-side, where the stores are those of one machine. */
    public List<Half> querySides() {
        return querySides;
    }

    /** Clients of any command-side. */
    public Client commands() {
        return new Client(addresses(commandSides), PATIENCE);
    }

    /** Clients of any query-side. */
    public Client questions() {
        return new Client(addresses(querySides), PATIENCE);
    }

    private static List<URI> addresses(List<Half> halves) {
        return halves.stream().map(Half::address).toList();
    }

    /** Name of the demo account of a role, such as {@code keeper}. */
    public static String account(String role) {
        return "demo-" + role;
    }

    @Override
    public void close() {
        stop();
        relays.forEach(TcpRelay::close);
        disks.forEach(SmallDisk::close);
    }
}
