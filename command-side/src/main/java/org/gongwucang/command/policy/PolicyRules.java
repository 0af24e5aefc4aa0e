package org.gongwucang.command.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.command.reference.PolicyUses;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 规则适用: what guards ask of rules, and how decisions name them. */
@Component
public class PolicyRules {

    private final Policies policies;
    private final Aggregates aggregates;
    private final BusinessDays days;
    private final Cache<String, Boolean> noted =
            Caffeine.newBuilder().maximumSize(10_000).build();

    PolicyRules(Policies policies, Aggregates aggregates, BusinessDays days) {
        this.policies = policies;
        this.aggregates = aggregates;
        this.days = days;
    }

    /** The rule as it is in force on the business day. */
    public Weighing weigh(Rule rule, LocalDate day) {
        return policies.inForce(rule.name(), day, days.now())
                .map(version -> new Weighing(rule, version.number(), version.values(), List.of()))
                .orElse(new Weighing(rule, 0, List.of(), List.of()));
    }

    /**
     * What the decision says of the rules that it was made by. Within its unit of work the first decision of a month by a
     * version is noted, so that no other version can claim these days unnoticed.
     */
    public List<Weighed> cited(LocalDate day, Weighing... weighings) {
        Arrays.stream(weighings).forEach(weighing -> note(weighing, day));
        return Arrays.stream(weighings).map(Weighing::weighed).toList();
    }

    private void note(Weighing weighing, LocalDate day) {
        String rule = weighing.rule().name();
        String use = rule + " "
                + PolicyUses.use(weighing.version(), YearMonth.from(day).toString());
        if (noted.getIfPresent(use) == null) {
            aggregates
                    .findOrNew(PolicyUse.class, PolicyUses.stream(rule), PolicyUse::new)
                    .execute(uses -> uses.note(rule, weighing.version(), day));
            CurrentUnitOfWork.get().afterCommit(work -> noted.put(use, true));
        }
    }
}
