package org.gongwucang.command.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.command.reference.PolicyUses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.policy.PolicyCited;
import org.gongwucang.events.policy.PolicyUseEntry;
import org.jspecify.annotations.Nullable;

/** 规则适用: remembers of each month by which versions of a rule something was decided in it. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class PolicyUse extends Root {

    private @Nullable String rule;
    private TreeSet<String> uses = new TreeSet<>();

    /** Says so where it is the first decision of its month by this version. */
    void note(String of, int version, LocalDate day) {
        String month = YearMonth.from(day).toString();
        if (!uses.contains(PolicyUses.use(version, month))) {
            apply(new PolicyCited(of, version, month, day));
        }
    }

    /** What is decided remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof PolicyCited e) {
            rule = e.rule();
            uses.add(PolicyUses.use(e.version(), e.month()));
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return PolicyUses.stream(((PolicyUseEntry) opening).rule());
    }

    @Override
    protected @Nullable String code() {
        return rule;
    }
}
