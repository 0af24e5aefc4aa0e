package org.gongwucang.command.policy;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.jspecify.annotations.Nullable;

/** 规则指令: what can be asked of a rule. */
public sealed interface PolicyCommand extends Dated {

    Rule rule();

    @TargetAggregateIdentifier
    default String stream() {
        return Policies.stream(rule().name());
    }

    /** 规则内容: how a version reads. */
    record Reading(
            Name title,
            PolicySource source,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<PolicyValue> values) {

        public Reading {
            require(
                    effectiveTo == null || !effectiveTo.isBefore(effectiveFrom),
                    "POLICY_DATES_CROSSED",
                    "effectiveFrom",
                    effectiveFrom,
                    "effectiveTo",
                    String.valueOf(effectiveTo));
        }
    }

    record DraftPolicyVersion(Rule rule, Reading reading, LocalDate occurredOn) implements PolicyCommand {}

    /**
     * @param confirmed uses of other versions that the person knows of, as {@code 1@2026-03}
     * @param now of the process that took the activation
     */
    record ActivatePolicyVersion(Rule rule, int version, Set<String> confirmed, Instant now, LocalDate occurredOn)
            implements PolicyCommand {}

    record DeclinePolicyVersion(Rule rule, int version, Reason reason, LocalDate occurredOn) implements PolicyCommand {}

    /**
     * @param former how the law read before, the oldest first; they hold for what is dated then
     * @param law it holds at once, as it did before anybody wrote it down here; otherwise it is a draft for the office
     */
    record AdoptShippedPolicy(
            Rule rule, List<Reading> former, Reading reading, boolean law, Instant now, LocalDate occurredOn)
            implements PolicyCommand {

        public AdoptShippedPolicy {
            former = List.copyOf(former);
        }
    }
}
