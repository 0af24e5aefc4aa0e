package org.gongwucang.command.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.policy.PolicyCommand.ActivatePolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.AdoptShippedPolicy;
import org.gongwucang.command.policy.PolicyCommand.DeclinePolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.DraftPolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.Reading;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.PolicyUses;
import org.gongwucang.events.Entry;
import org.gongwucang.events.policy.PolicyEntry;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDeclined;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.jspecify.annotations.Nullable;

/** 制度规则: the versions of one rule. One is drafted at a time; another person activates or declines it. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
public class Policy extends DatedRecord {

    /** Longer than any process keeps what it knows of a rule. */
    private static final Duration NOTICE = Duration.ofSeconds(60);

    private @Nullable String rule;
    private int last;
    private int draft;
    private @Nullable String draftedBy;
    private @Nullable LocalDate effectiveFrom;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DraftPolicyVersion c, @MetaDataValue(Envelope.ACTOR) String actor) {
        requireInOrder(c.occurredOn());
        require(
                draft == 0,
                "POLICY_DRAFT_OPEN",
                "rule",
                c.rule(),
                "version",
                draft,
                "draftedBy",
                String.valueOf(draftedBy));
        c.rule().check(c.reading().values());
        draft(c.rule(), c.reading(), actor, c.occurredOn());
    }

    private void draft(Rule of, Reading reading, String by, LocalDate day) {
        apply(new PolicyVersionDrafted(
                of.name(),
                last + 1,
                reading.title().value(),
                reading.source(),
                reading.effectiveFrom(),
                reading.effectiveTo(),
                reading.values(),
                by,
                day));
    }

    @CommandHandler
    void handle(ActivatePolicyVersion c, MetaData said, PolicyUses uses) {
        String actor = Caller.in(said).staff();
        requireDraftOfAnother(c, c.version(), Caller.in(said));
        Set<String> cited = new TreeSet<>(uses.now(c.rule().name()));
        String from = YearMonth.from(effectiveFrom == null ? c.occurredOn() : effectiveFrom)
                .toString();
        cited.removeIf(use -> use.substring(use.indexOf('@') + 1).compareTo(from) < 0);
        require(
                cited.equals(c.confirmed()),
                "POLICY_DECIDED_BY_OTHERS",
                "rule",
                c.rule(),
                "effectiveFrom",
                String.valueOf(effectiveFrom),
                "confirm",
                String.join(" ", cited));
        apply(new PolicyVersionActivated(
                c.rule().name(),
                c.version(),
                String.valueOf(draftedBy),
                actor,
                c.now().plus(NOTICE),
                List.copyOf(cited),
                c.occurredOn()));
    }

    @CommandHandler
    void handle(DeclinePolicyVersion c, MetaData said) {
        String actor = Caller.in(said).staff();
        requireDraftOfAnother(c, c.version(), Caller.in(said));
        apply(new PolicyVersionDeclined(
                c.rule().name(), c.version(), actor, c.reason().value(), c.occurredOn()));
    }

    /** What the program brings along is taken once; from then on the rule is the office's. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptShippedPolicy c, @MetaDataValue(Envelope.ACTOR) String house) {
        if (exists()) {
            return;
        }
        c.former().forEach(reading -> adopt(c, reading, house));
        adopt(c, c.reading(), house);
    }

    private void adopt(AdoptShippedPolicy c, Reading reading, String house) {
        draft(c.rule(), reading, house, c.occurredOn());
        if (c.law()) {
            apply(new PolicyVersionActivated(c.rule().name(), last, house, house, c.now(), List.of(), c.occurredOn()));
        }
    }

    private void requireDraftOfAnother(PolicyCommand c, int version, Caller by) {
        requireInOrder(c.occurredOn());
        require(draft == version && version > 0, "POLICY_DRAFT_UNKNOWN", "rule", c.rule(), "version", version);
        require(by.isApartFrom(draftedBy), "SECOND_PERSON_NEEDED", "proposedBy", String.valueOf(draftedBy));
    }

    @Override
    protected void changed(Entry entry) {
        rule = ((PolicyEntry) entry).rule();
        if (entry instanceof PolicyVersionDrafted e) {
            last = e.version();
            draft = e.version();
            draftedBy = e.draftedBy();
            effectiveFrom = e.effectiveFrom();
        } else if (entry instanceof PolicyVersionActivated || entry instanceof PolicyVersionDeclined) {
            draft = 0;
            draftedBy = null;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return Policies.stream(((PolicyEntry) opening).rule());
    }

    @Override
    protected @Nullable String code() {
        return rule;
    }
}
