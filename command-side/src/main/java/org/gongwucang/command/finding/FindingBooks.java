package org.gongwucang.command.finding;

import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.springframework.stereotype.Component;

/** 问题存取: the finding that a command is about, within the reach of whoever takes the step, and the files that prove it. */
@Component
class FindingBooks {

    private static final String KIND = "Finding";

    private final Aggregates aggregates;
    private final PremisesRules rules;

    FindingBooks(Aggregates aggregates, PremisesRules rules) {
        this.aggregates = aggregates;
        this.rules = rules;
    }

    /** As it stands, or with no entry yet. */
    Answer ofNew(String id, MetaData said, Consumer<Finding> step) {
        return aggregates
                .findOrNew(Finding.class, id, Finding::new)
                .invoke(finding -> finding.answer(said, () -> step.accept(finding)));
    }

    Answer of(String id, MetaData said, Consumer<Finding> step) {
        return required(aggregates.find(Finding.class, id), "NOT_FOUND", "code", id)
                .invoke(finding -> finding.answer(said, () -> {
                    rules.requireReach(finding.state().unit(), Caller.in(said), id);
                    step.accept(finding);
                }));
    }

    /** Digests of the uploads that the acting person cites; asked last. */
    List<String> cited(Finding finding, List<String> uploads, LocalDate day, Caller by) {
        finding.requireInOrder(day);
        return cited(finding.id(), finding.state().unit(), uploads, by);
    }

    /** The same for the entry that opens a finding. */
    List<String> cited(String id, String unit, List<String> uploads, Caller by) {
        return rules.evidence(KIND, id, by, uploads, unit);
    }
}
