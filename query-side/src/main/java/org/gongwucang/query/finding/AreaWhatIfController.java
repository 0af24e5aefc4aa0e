package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.finding.AreaCourse.OverSpan;
import org.gongwucang.query.finding.AreaWhatIf.Outcome;
import org.gongwucang.query.finding.AreaWhatIf.TriedPerson;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.policy.PolicyVersionRow;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Span;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 面积标准推演: asked by whoever drafts, decides or checks standards for the whole house. */
@Controller
class AreaWhatIfController {

    private static final Set<String> RULES = Set.of("OFFICE_AREA", "OFFICE_AREA_TOWNSHIP");
    private static final String LIMITS = "limits";
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);

    private final PersonAreas areas;
    private final LedgerReader<PolicyVersionRow> policies;
    private final Moments moments;

    AreaWhatIfController(PersonAreas areas, LedgerReader<PolicyVersionRow> policies, Moments moments) {
        this.areas = areas;
        this.policies = policies;
        this.moments = moments;
    }

    /** 职级限额: m². */
    record RankLimit(String rank, BigDecimal area) {}

    /** 面积标准推演. */
    record AreaTrial(
            LocalDate from,
            LocalDate day,
            List<RankLimit> limits,
            int weighed,
            List<TriedPerson> over,
            List<TriedPerson> relieved,
            List<OverSpan> spans) {}

    @QueryMapping
    @AllowedTo({Role.APPROVER, Role.SECOND_APPROVER, Role.FINANCE, Role.SPACE_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR
    })
    AreaTrial whatIfArea(
            @Argument @Nullable String rule,
            @Argument @Nullable Integer version,
            @Argument @Nullable List<RankLimit> limits,
            @Argument @Nullable LocalDate from,
            @Arguments Asked when) {
        Deadline.longWork();
        At at = moments.at(when.asOf(), when.knownAt());
        Map<String, BigDecimal> tried = limits == null ? of(rule, version, at) : given(rule, version, limits);
        Outcome outcome = AreaWhatIf.of(areas.of(new Where(), at), tried);
        LocalDate day = Objects.requireNonNullElseGet(at.asOf(), moments::today);
        Span span = span(from, day);
        return new AreaTrial(
                span.from(),
                day,
                tried.entrySet().stream()
                        .map(one -> new RankLimit(one.getKey(), one.getValue()))
                        .toList(),
                outcome.weighed(),
                outcome.over(),
                outcome.relieved(),
                areas.over(tried, span, at));
    }

    private Span span(@Nullable LocalDate from, LocalDate day) {
        LocalDate first = from == null ? day : moments.inRange(from, "from");
        if (first.isAfter(day)) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("from");
        }
        return new Span(first, day);
    }

    private static Map<String, BigDecimal> given(
            @Nullable String rule, @Nullable Integer version, List<RankLimit> limits) {
        if (rule != null || version != null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of(LIMITS);
        }
        Map<String, BigDecimal> named = new TreeMap<>();
        for (RankLimit limit : limits) {
            if (limit.area().signum() < 0
                    || limit.area().compareTo(MOST) > 0
                    || named.put(limit.rank(), limit.area()) != null) {
                throw ArgumentFlaw.OUT_OF_RANGE.of(LIMITS);
            }
        }
        return named;
    }

    /** Also one that was only drafted: what it would do is asked before it is activated. */
    private Map<String, BigDecimal> of(@Nullable String rule, @Nullable Integer version, At at) {
        if (rule == null || !RULES.contains(rule)) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("rule");
        }
        if (version == null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("version");
        }
        Where where = new Where().is("rule", rule).is("version", version);
        return policies.all(where, new At(null, at.knownAt())).stream()
                .findFirst()
                .map(seen -> AreaLimits.written(seen.row()))
                .orElseThrow(() -> ArgumentFlaw.NOT_UNDERSTOOD.of("version"));
    }
}
