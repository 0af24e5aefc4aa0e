package org.gongwucang.query.quality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongwucang.query.holding.HoldingConditions;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.quality.ThingQuality.CodeEdition;
import org.gongwucang.query.question.ListPages;
import org.gongwucang.query.question.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 数据质量台账 (L28): every row that fits is looked at; what was found is good until one of the registers has moved on. */
@Component
class QualityBook {

    static final ListPages<QualityFinding> PAGES =
            new ListPages<>("quality", one -> List.of(one.check().name(), one.code(), one.key()));

    private final ThingQuality things;
    private final List<QualitySource> others;
    private final HoldingConditions conditions;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;
    private final Cache<Asked, List<QualityFinding>> kept =
            Caffeine.newBuilder().maximumSize(16).build();

    QualityBook(
            ThingQuality things,
            List<QualitySource> others,
            HoldingConditions conditions,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.things = things;
        this.others = others;
        this.conditions = conditions;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    private record Asked(QualityAsked asked, List<Where.Part> parts, QualityScope scope, List<Instant> horizons) {}

    /** In their order. */
    List<QualityFinding> of(QualityAsked asked, At at) {
        Where where = where(asked, at);
        QualityScope scope = scope(asked, at);
        List<Instant> horizons = Stream.concat(
                        things.horizons(), others.stream().flatMap(QualitySource::horizons))
                .toList();
        Asked key = new Asked(asked, where.parts(), scope, horizons);
        return Objects.requireNonNull(kept.get(key, none -> look(asked, where, scope)));
    }

    private List<QualityFinding> look(QualityAsked asked, Where where, QualityScope scope) {
        List<QualityFinding> found = new ArrayList<>();
        if (asked.looksAt(QualityRegister.THING)) {
            found.addAll(things.look(where, scope.day().minusDays(asked.days()), scope.at()));
        }
        others.forEach(source -> source.look(scope, asked::looksAt).forEach(found::add));
        return PAGES.sorted(found);
    }

    /** Cards and lots that fit. */
    private Where where(QualityAsked asked, At at) {
        return conditions.where(asked.filter(), at).oneOf("unit", trees.below(asked.under(), at));
    }

    private QualityScope scope(QualityAsked asked, At at) {
        LocalDate day = at.asOf() == null ? moments.today() : at.asOf();
        return new QualityScope(both(reaches.current().units(), trees.below(asked.under(), at)), day, at);
    }

    private static @Nullable Set<String> both(@Nullable Set<String> seen, @Nullable Set<String> asked) {
        if (seen == null || asked == null) {
            return seen == null ? asked : seen;
        }
        Set<String> both = new HashSet<>(seen);
        both.retainAll(asked);
        return both;
    }

    /** Of the cards and lots that are looked at. */
    List<CodeEdition> editions(QualityAsked asked, At at) {
        return asked.looksAt(QualityRegister.THING) ? things.editions(where(asked, at), at) : List.of();
    }
}
