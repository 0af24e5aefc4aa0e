package org.gongwucang.query.configuration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gongwucang.query.configuration.UnitConfigurationRow.PiecesOfClass;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.policy.PoliciesInForce;
import org.gongwucang.query.question.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位配置: the standard of a day, and what a unit had by then. */
@Component
class UnitConfigurations {

    private final LedgerReader<UnitConfigurationRow> units;
    private final PoliciesInForce policies;
    private final Moments moments;

    UnitConfigurations(LedgerReader<UnitConfigurationRow> units, PoliciesInForce policies, Moments moments) {
        this.units = units;
        this.policies = policies;
        this.moments = moments;
    }

    /** 单位配置行. */
    record UnitConfigurationLine(
            String assetClassId,
            @Nullable Integer heads,
            @Nullable BigDecimal piecesPerHead,
            @Nullable Integer allowed,
            @Nullable Integer held,
            int onTheWay,
            @Nullable BigDecimal price,
            @Nullable LocalDate statedOn,
            @Nullable String document,
            int policyVersion) {

        public @Nullable Integer free() {
            return allowed == null || held == null ? null : allowed - held;
        }
    }

    /** By class. */
    List<UnitConfigurationLine> of(String unit, At at) {
        LocalDate day = at.asOf() == null ? moments.today() : at.asOf();
        StandardInForce standard = StandardInForce.of(policies.on(StandardInForce.RULE, day, new At(null, at.knownAt()))
                .map(Seen::row));
        Optional<UnitConfigurationRow> has = units.row(unit, at).map(Seen::row);
        TreeSet<String> classes = new TreeSet<>(standard.prices().keySet());
        classes.addAll(standard.piecesPerHead().keySet());
        has.stream()
                .flatMap(row -> row.pieces().stream())
                .map(PiecesOfClass::assetClass)
                .filter(assetClass -> standard.countedBy(assetClass).isEmpty())
                .forEach(classes::add);
        return classes.stream()
                .map(assetClass -> line(assetClass, standard, has.orElse(null)))
                .toList();
    }

    private static UnitConfigurationLine line(
            String assetClass, StandardInForce standard, @Nullable UnitConfigurationRow has) {
        BigDecimal perHead = standard.piecesPerHead().get(assetClass);
        Predicate<String> meant = perHead == null
                ? assetClass::equals
                : of -> standard.countedBy(of).filter(assetClass::equals).isPresent();
        List<PiecesOfClass> pieces = has == null
                ? List.of()
                : has.pieces().stream()
                        .filter(one -> meant.test(one.assetClass()))
                        .toList();
        boolean counted = pieces.stream().anyMatch(PiecesOfClass::counted);
        int coming = pieces.stream().mapToInt(PiecesOfClass::coming).sum();
        int there = pieces.stream().mapToInt(PiecesOfClass::there).sum();
        return new UnitConfigurationLine(
                assetClass,
                has == null ? null : has.heads(),
                perHead,
                has == null || perHead == null ? null : StandardInForce.allowed(perHead, has.heads()),
                counted ? Math.max(0, there + coming) : null,
                coming,
                standard.prices().get(assetClass),
                has == null ? null : has.statedOn(),
                has == null ? null : has.document(),
                standard.version());
    }
}
