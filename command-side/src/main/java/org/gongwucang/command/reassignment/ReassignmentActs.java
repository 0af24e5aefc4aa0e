package org.gongwucang.command.reassignment;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.ReassignedThings;
import org.gongwucang.command.asset.ReassignedThings.ForAct;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.asset.ReassignedLine;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 划转单存取: the act that a command is about, within the reach of whoever takes the step, and what stands in its way. */
@Component
class ReassignmentActs {

    private static final String KIND = "Reassignment";

    private final Aggregates aggregates;
    private final ReassignmentRules rules;
    private final ReassignedThings things;
    private final Attachments attachments;

    ReassignmentActs(Aggregates aggregates, ReassignmentRules rules, ReassignedThings things, Attachments attachments) {
        this.aggregates = aggregates;
        this.rules = rules;
        this.things = things;
        this.attachments = attachments;
    }

    Answer of(String id, MetaData said, Consumer<Reassignment> step) {
        return required(aggregates.find(Reassignment.class, id), "NOT_FOUND", "code", id)
                .invoke(act -> act.answer(said, () -> {
                    ReassignmentState state = act.state();
                    rules.requireReach(state.from(), state.to(), Caller.in(said), id);
                    step.accept(act);
                }));
    }

    /** For the giving unit, or whoever gives for it. */
    Answer ofGiver(String id, MetaData said, Consumer<Reassignment> step) {
        return of(id, said, act -> {
            rules.requireGiver(act.state().from(), act.state().form(), Caller.in(said));
            step.accept(act);
        });
    }

    /** For the handler of the receiving unit. */
    Answer ofReceiver(String id, MetaData said, Consumer<Reassignment> step) {
        return of(id, said, act -> {
            rules.requireReceiver(act.state(), Caller.in(said));
            step.accept(act);
        });
    }

    /** In the order of their things: two acts cannot wait for each other. */
    static List<Map.Entry<Integer, ReassignmentLineState>> inOrder(Reassignment act) {
        List<Map.Entry<Integer, ReassignmentLineState>> all =
                new ArrayList<>(act.lines().entrySet());
        all.sort(Comparator.comparing(line -> line.getValue().about().thing()));
        return all;
    }

    static ForAct forLine(Reassignment act, int line, LocalDate day) {
        ReassignmentState state = act.state();
        return new ForAct(
                new ReassignedLine(act.id(), state.number(), line, state.form()),
                state.from(),
                state.to(),
                act.line(line).custodian(),
                day);
    }

    /** @throws Refused REASSIGNMENT_LINES_UNAVAILABLE with every line that cannot go over, and why */
    void requireAllMovable(Reassignment act, Weighing storage, LocalDate day) {
        SortedMap<Integer, String> found = new TreeMap<>();
        inOrder(act).forEach(entry -> {
            int line = entry.getKey();
            ReassignmentLineState state = entry.getValue();
            obstacle(act, line, state, storage, day)
                    .ifPresent(why -> found.put(line, told(line, state.about().code(), why)));
        });
        require(
                found.isEmpty(),
                "REASSIGNMENT_LINES_UNAVAILABLE",
                "number",
                act.state().number(),
                "count",
                found.size(),
                "lines",
                String.join("; ", found.values()));
    }

    private Optional<Rejection> obstacle(
            Reassignment act, int line, ReassignmentLineState state, Weighing storage, LocalDate day) {
        Optional<Rejection> bound = things.obstacle(forLine(act, line, day), state.wanted());
        return bound.isPresent() ? bound : unwiped(line, state, storage);
    }

    private Optional<Rejection> unwiped(int line, ReassignmentLineState state, Weighing storage) {
        try {
            rules.requireWiped(line, state.about(), storage);
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(refusal.rejection());
        }
    }

    private static String told(int line, String code, Rejection why) {
        String values = why.params().entrySet().stream()
                .filter(value -> !value.getKey().equals("code"))
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining(", "));
        return line + " " + code + " " + why.code() + " (" + values + ")";
    }

    /** The rule, held against what of the act holds data. */
    Weighing weighed(Reassignment act, Weighing storage) {
        long needed = act.lines().values().stream()
                .filter(line -> rules.holdsData(line.about(), storage))
                .count();
        return storage.against("lines", act.lines().size()).against("certificatesNeeded", needed);
    }

    /** Digests of the uploads that the acting person cites; asked last. Both units see them. */
    List<String> cited(Reassignment act, List<String> uploads, LocalDate day, Caller by) {
        act.requireInOrder(day);
        Subject subject =
                Subject.of(KIND, act.id(), act.state().from(), act.state().to());
        return attachments.cite(by.staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
