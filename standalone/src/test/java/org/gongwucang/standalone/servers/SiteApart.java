package org.gongwucang.standalone.servers;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.vault.identity.Role;

/** 两侧分立: the halves in processes of their own, one or two that decide and two that answer. */
final class SiteApart implements Site {

    private final OwnEvents events;
    private final OwnDatabases databases;
    private final List<Half> deciding;
    private final List<Half> answering;
    private final Client door;

    SiteApart(OwnEvents events, OwnDatabases databases, int deciding) {
        this.events = events;
        this.databases = databases;
        this.deciding = halves("command-side", deciding);
        this.answering = halves("query-side", 2);
        Half first = this.deciding.get(0);
        this.door = Client.at(first::address);
        try {
            start(this.deciding);
            await().until(() -> door.isKnown(Role.values()[Role.values().length - 1]));
            startAnswering();
            openStockroom();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(events.settings());
        settings.putAll(databases.settings());
        settings.put("gongwucang.demo", "true");
        settings.put("server.address", "127.0.0.1");
        return settings;
    }

    private List<Half> halves(String module, int count) {
        List<String> arguments = settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
        return IntStream.range(0, count)
                .mapToObj(any -> new Half(module, arguments))
                .toList();
    }

    private static void start(List<Half> halves) {
        halves.forEach(Half::start);
        halves.forEach(Half::awaitReady);
    }

    @Override
    public Client deciding(int process) {
        return process % deciding.size() == 0
                ? door
                : door.alsoAt(decider(process).address());
    }

    @Override
    public Client answering(int process) {
        return door.alsoAt(answerer(process).address());
    }

    Half decider(int process) {
        return deciding.get(process % deciding.size());
    }

    Half answerer(int process) {
        return answering.get(process);
    }

    void stopAnswering() {
        answering.forEach(Half::stop);
    }

    /** Starts all that answer; they have caught up when it returns. */
    void startAnswering() {
        start(answering);
        await().until(() -> isCaughtUp(0) && isCaughtUp(1));
    }

    MongoDatabase ledgerDatabase() {
        return databases.ledgers();
    }

    MongoDatabase vaultDatabase() {
        return databases.vault();
    }

    @Override
    public EventStore events() {
        return events.store();
    }

    @Override
    public void renewDeciding() {
        deciding.forEach(Half::stop);
        start(deciding);
    }

    @Override
    public void close() {
        answering.forEach(Half::close);
        deciding.forEach(Half::close);
        events.close();
        databases.close();
    }
}
