package org.gongwucang.standalone.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.standalone.testing.RunningProgram;

/** 邻居: two units beside each other, with things of their own in every register that has units, by the script of that name. */
public final class Neighbours {

    private static final Script SCRIPT = ScriptFile.read(List.of("neighbours"));
    private static final String LAST_BEFORE = "opening-done";

    private Neighbours() {}

    /** Plays all of it. */
    public static void moveInto(RunningProgram program) {
        play(SCRIPT.acts().subList(0, before()), program);
        goesLive(program);
        play(SCRIPT.acts(), program);
    }

    private static int before() {
        return 1 + SCRIPT.acts().stream().map(Act::id).toList().indexOf(LAST_BEFORE);
    }

    private static void play(List<Act> acts, RunningProgram program) {
        Script part = new Script(SCRIPT.begun(), SCRIPT.ended(), SCRIPT.strangers(), acts);
        new Play(part, program.address()).run(done -> {});
    }

    /** The confirmation itself is a story of its own; it takes a minute until it holds. */
    private static void goesLive(RunningProgram program) {
        Instant before = Instant.now().minusSeconds(60);
        LocalDate day = LocalDate.of(2026, 1, 2);
        List<Entry> said = List.of(
                new OpeningProposed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", day),
                new OpeningConfirmed(1, BigDecimal.ONE, "d", "DEMO-MIGRATOR", "DEMO-APPROVER", before, day));
        for (int i = 0; i < said.size(); i++) {
            program.bean(EventStore.class)
                    .publish(new GenericDomainEventMessage<>("Opening", "opening:house", i, said.get(i)));
        }
    }
}
