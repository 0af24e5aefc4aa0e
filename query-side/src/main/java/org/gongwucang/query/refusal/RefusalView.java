package org.gongwucang.query.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.vault.refusal.KeptRefusal;
import org.gongwucang.vault.refusal.Refusal;
import org.gongwucang.vault.refusal.WeighedInput;
import org.jspecify.annotations.Nullable;

/** 拒绝登记: as GraphQL shows it. */
record RefusalView(
        String id,
        LocalDate day,
        OffsetDateTime firstAt,
        OffsetDateTime lastAt,
        long count,
        String rule,
        String message,
        List<Param> params,
        @Nullable String policy,
        @Nullable String policyVersion,
        String actor,
        List<String> roles,
        String unit,
        String command,
        @Nullable String input,
        boolean inputComplete,
        @Nullable String inputDigest,
        LocalDate keptUntil) {

    /** 参数: a value that was weighed. */
    record Param(String name, String value) {}

    static RefusalView of(KeptRefusal kept, Labels labels) {
        Refusal refusal = kept.refusal();
        WeighedInput input = refusal.input();
        return new RefusalView(
                kept.id(),
                kept.day(),
                at(kept.firstAt()),
                at(kept.lastAt()),
                kept.count(),
                refusal.rule(),
                labels.message(sentence(refusal.rule()), refusal.params(), Reader.language()),
                params(refusal),
                refusal.policy().orElse(null),
                refusal.policyVersion().orElse(null),
                refusal.actor(),
                refusal.roles(),
                refusal.unit(),
                refusal.command(),
                input == null ? null : input.json(),
                input == null || input.whole(),
                input == null ? null : input.digest(),
                kept.keptUntil());
    }

    private static String sentence(String rule) {
        return (rule.equals(Refusal.FORBIDDEN) ? "Fault." : "RejectionCode.") + rule;
    }

    private static List<Param> params(Refusal refusal) {
        return refusal.params().entrySet().stream()
                .map(param -> new Param(param.getKey(), param.getValue()))
                .toList();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
