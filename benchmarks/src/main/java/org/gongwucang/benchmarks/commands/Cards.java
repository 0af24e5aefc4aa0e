package org.gongwucang.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.gongwucang.benchmarks.lab.Client;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Stockroom;

/** 试验卡片: things in zone A, which a keeper may carry to zone B and back. */
final class Cards {

    private static final int PER_REQUEST = 200;

    /** The first requests of a program that has just started take long. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String OPENING =
            "mutation($i: RecordOpeningEntriesInput!) { done: recordOpeningEntries(input: $i)"
                    + " { lines { code userErrors { code } } userErrors { code } } }";

    private Cards() {}

    /** Enters so many as opening entries, and tells their codes. */
    static List<String> enter(House house, int count) {
        Client commands =
                new Client(house.commandSides().stream().map(Half::address).toList(), PATIENCE);
        Stockroom.open(commands, commands.signIn(House.account("administrator"), House.PASSWORD));
        String migrator = commands.signIn(House.account("migrator"), House.PASSWORD);
        List<String> codes = new ArrayList<>();
        while (codes.size() < count) {
            Reply reply = commands.ask(
                    migrator,
                    OPENING,
                    Map.of(
                            "i",
                            Map.of("commandId", Stockroom.newId(), "lines", Collections.nCopies(PER_REQUEST, card()))));
            if (!reply.isAnswered() || !reply.refusals().isEmpty()) {
                throw new LabFailure("no cards: " + reply);
            }
            StreamSupport.stream(reply.done().path("lines").spliterator(), false)
                    .forEach(line -> codes.add(line.path("code").asString()));
        }
        return codes;
    }

    private static Map<String, Object> card() {
        Map<String, String> desks = Map.of("codeSystem", "LAB", "edition", "1", "code", "DESK");
        return Map.of(
                "lot",
                false,
                "quantity",
                1,
                "card",
                Map.of("name", "办公桌", "assetClass", desks, "unitValue", "1500.00"),
                "unit",
                "GWC-OFFICE",
                "location",
                Stockroom.ZONE_A,
                "row",
                0,
                "fundSource",
                "FISCAL",
                "custodian",
                "DEMO-KEEPER");
    }

    /** For the load, which runs in a process of its own. */
    static Path write(House house, List<String> codes) {
        try {
            return Files.write(house.rooms().resolve("codes.txt"), codes);
        } catch (IOException e) {
            throw new LabFailure("the codes are not written", e);
        }
    }
}
