package org.gongwucang.command.disposal;

import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.DisposedThings.ForCase;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.Rules;
import org.springframework.stereotype.Component;

/** 处置案: found for a step, within the reach of whoever takes it. */
@Component
class DisposalCases {

    private final Aggregates aggregates;
    private final DisposalRules rules;

    DisposalCases(Aggregates aggregates, DisposalRules rules) {
        this.aggregates = aggregates;
        this.rules = rules;
    }

    Answer of(String id, MetaData said, Consumer<DisposalCase> step) {
        return required(aggregates.find(DisposalCase.class, id), "NOT_FOUND", "code", id)
                .invoke(about -> about.answer(said, () -> {
                    rules.requireReach(about.state().unit(), Caller.in(said), id);
                    step.accept(about);
                }));
    }

    /** Frozen lines, in the order of their things: two acts cannot wait for each other. */
    static List<Map.Entry<Integer, DisposalLineState>> inOrder(DisposalCase about) {
        List<Map.Entry<Integer, DisposalLineState>> all =
                new ArrayList<>(about.lines().entrySet());
        all.sort(Comparator.comparing(line -> line.getValue().about().thing()));
        return all;
    }

    static ForCase forLine(DisposalCase about, int line, LocalDate day) {
        return new ForCase(
                about.id(), about.state().number(), line, about.state().form(), day);
    }

    /** Names each line that cannot be had, and why. */
    static void requireNone(DisposalCase about, BiFunction<Integer, DisposalLineState, Optional<Rejection>> obstacle) {
        List<String> found = new ArrayList<>();
        inOrder(about)
                .forEach(line -> obstacle.apply(line.getKey(), line.getValue())
                        .ifPresent(why -> found.add(
                                line.getKey() + " " + line.getValue().about().code() + " " + why.code())));
        Rules.require(
                found.isEmpty(),
                "DISPOSAL_LINES_NOT_FREE",
                "number",
                about.state().number(),
                "count",
                found.size(),
                "lines",
                String.join("; ", found));
    }
}
