package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.holding.HoldingFilter;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.quality.QualityBook.CodeEdition;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 数据质量: asked. Whoever is bound to a unit is told of the things of it and of those below it. */
@Controller
class QualityController {

    private static final int MOST_DAYS = 36_500;

    private final QualityBook book;
    private final Moments moments;

    QualityController(QualityBook book, Moments moments) {
        this.book = book;
        this.moments = moments;
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
    @AllowedToReaders
    DataQuality dataQuality(
            @Argument @Nullable HoldingFilter filter, @Argument int countedWithinDays, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        List<QualityFinding> all = book.of(filter, days(countedWithinDays), at);
        return new DataQuality(
                at.asOf() == null ? moments.today() : at.asOf(),
                Arrays.stream(QualityCheck.values())
                        .map(check -> QualityFigure.of(check, all))
                        .toList(),
                book.editions(filter, at));
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<QualityFinding> dataQualityFindings(
            @Argument @Nullable String check,
            @Argument @Nullable HoldingFilter filter,
            @Argument int countedWithinDays,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        List<QualityFinding> all =
                book.of(filter, days(countedWithinDays), moments.at(when.asOf(), when.knownAt())).stream()
                        .filter(one -> check == null || one.check().name().equals(check))
                        .toList();
        return QualityBook.PAGES.cut(all, page);
    }

    private static int days(int within) {
        if (within < 1 || within > MOST_DAYS) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("countedWithinDays");
        }
        return within;
    }
}
