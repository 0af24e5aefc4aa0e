package org.gongwucang.query.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.policy.PolicyVersionRow;
import org.gongwucang.query.policy.RuleValue;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Span;
import org.gongwucang.query.whatif.FleetReplay.Outcome;
import org.gongwucang.query.whatif.FleetReplay.UnitOutcome;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 政策推演: asked by whoever drafts, decides or checks rules for the whole house. */
@Controller
class WhatIfController {

    private static final Set<String> NAMES = Set.of("VEHICLE_RATIO", "VEHICLE_CAPS");

    private final FleetStories stories;
    private final LedgerReader<PolicyVersionRow> policies;
    private final Moments moments;

    WhatIfController(FleetStories stories, LedgerReader<PolicyVersionRow> policies, Moments moments) {
        this.stories = stories;
        this.policies = policies;
        this.moments = moments;
    }

    /** 推演数值. */
    record WhatIfValueInput(String name, String value) {}

    /** 政策推演. */
    record WhatIf(
            String rule,
            int version,
            List<RuleValue> values,
            LocalDate from,
            LocalDate to,
            int weighed,
            List<WhatIfRefusal> refusals,
            List<UnitOutcome> units) {}

    @QueryMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER, Role.FINANCE, Role.FLEET_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR
    })
    WhatIf whatIf(
            @Argument String rule,
            @Argument @Nullable Integer version,
            @Argument @Nullable List<WhatIfValueInput> values,
            @Argument @Nullable String knownAt,
            @Arguments Span.Named days) {
        Deadline.longWork();
        if (!NAMES.contains(rule)) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("rule");
        }
        At known = moments.at(null, knownAt);
        Span span = days.span(moments);
        RuleValues asked = version == null ? given(rule, values) : of(rule, version, values, known);
        Outcome outcome = FleetReplay.of(stories.of(known.knownAt()), asked, span);
        return new WhatIf(
                rule,
                asked.version(),
                new TreeMap<>(asked.values())
                        .entrySet().stream()
                                .map(one -> new RuleValue(one.getKey(), one.getValue()))
                                .toList(),
                span.from(),
                span.to(),
                outcome.weighed(),
                outcome.refusals(),
                outcome.units());
    }

    private static RuleValues given(String rule, @Nullable List<WhatIfValueInput> values) {
        if (values == null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("values");
        }
        Map<String, String> named = new TreeMap<>();
        values.forEach(value -> named.put(value.name(), value.value()));
        RuleValues asked = new RuleValues(rule, 0, named);
        if (!WrittenValues.areGood(asked)) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("values");
        }
        return asked;
    }

    /** Also one that was only drafted: what it would do is asked before it is activated. */
    private RuleValues of(String rule, int version, @Nullable List<WhatIfValueInput> values, At known) {
        if (values != null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("values");
        }
        Where where = new Where().is("rule", rule).is("version", version);
        return policies.all(where, known).stream()
                .findFirst()
                .map(seen -> read(seen.row()))
                .orElseThrow(() -> ArgumentFlaw.NOT_UNDERSTOOD.of("version"));
    }

    private static RuleValues read(PolicyVersionRow row) {
        Map<String, String> named = new TreeMap<>();
        row.values().forEach(value -> named.put(value.name(), value.value()));
        return new RuleValues(row.rule(), row.version(), named);
    }
}
