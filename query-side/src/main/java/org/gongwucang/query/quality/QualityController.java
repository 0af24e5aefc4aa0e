package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.holding.HoldingFilter;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.quality.ThingQuality.CodeEdition;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.AllowedToRegisterReaders;
import org.gongwucang.vault.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * 数据质量: asked. Whoever is bound to a unit is told of what it has and of what those below it have,
 * and everybody of the registers only that they read.
 */
@Controller
class QualityController {

    private static final int MOST_DAYS = 36_500;

    private final QualityBook book;
    private final Moments moments;
    private final CurrentActor caller;

    QualityController(QualityBook book, Moments moments, CurrentActor caller) {
        this.book = book;
        this.moments = moments;
        this.caller = caller;
    }

    /** 检查结果: of one kind of flaw. */
    record QualityFigure(QualityCheck check, int rows, long pieces) {

        static QualityFigure of(QualityCheck check, List<QualityFinding> all) {
            List<QualityFinding> found =
                    all.stream().filter(one -> one.check() == check).toList();
            return new QualityFigure(
                    check,
                    found.size(),
                    found.stream().mapToLong(QualityFinding::pieces).sum());
        }
    }

    /** 数据质量: at a moment. */
    record DataQuality(LocalDate asOf, List<QualityFigure> figures, List<CodeEdition> editions) {}

    @QueryMapping
    @AllowedToRegisterReaders
    DataQuality dataQuality(
            @Argument @Nullable HoldingFilter filter,
            @Argument @Nullable List<QualityRegister> registers,
            @Argument @Nullable String under,
            @Argument int countedWithinDays,
            @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        QualityAsked asked = asked(filter, registers, under, countedWithinDays);
        List<QualityFinding> all = book.of(asked, at);
        return new DataQuality(
                at.asOf() == null ? moments.today() : at.asOf(),
                Arrays.stream(QualityCheck.values())
                        .map(check -> QualityFigure.of(check, all))
                        .toList(),
                book.editions(asked, at));
    }

    @QueryMapping
    @AllowedToRegisterReaders
    RowConnection<QualityFinding> dataQualityFindings(
            @Argument @Nullable String check,
            @Argument @Nullable HoldingFilter filter,
            @Argument @Nullable List<QualityRegister> registers,
            @Argument @Nullable String under,
            @Argument int countedWithinDays,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        QualityAsked asked = asked(filter, registers, under, countedWithinDays);
        List<QualityFinding> all = book.of(asked, moments.at(when.asOf(), when.knownAt())).stream()
                .filter(one -> check == null || one.check().name().equals(check))
                .toList();
        return QualityBook.PAGES.cut(all, page);
    }

    private QualityAsked asked(
            @Nullable HoldingFilter filter,
            @Nullable List<QualityRegister> registers,
            @Nullable String under,
            int within) {
        List<QualityRegister> wanted =
                registers == null || registers.isEmpty() ? List.of(QualityRegister.values()) : registers;
        Actor reader = caller.get();
        Set<QualityRegister> read =
                wanted.stream().filter(register -> register.isReadBy(reader)).collect(Collectors.toUnmodifiableSet());
        return new QualityAsked(filter, read, under, days(within));
    }

    private static int days(int within) {
        if (within < 1 || within > MOST_DAYS) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("countedWithinDays");
        }
        return within;
    }
}
