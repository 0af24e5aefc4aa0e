package org.gongwucang.query.savings;

import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.question.Span;
import org.springframework.stereotype.Component;

/** 年度节约: the figures of some days, of the whole house. */
@Component
public class YearSavings {

    private final SavingsBook book;

    YearSavings(SavingsBook book) {
        this.book = book;
    }

    /** One for each kind. */
    public List<SavingsFigure> of(Span span, At at) {
        List<SavingsLine> lines = book.of(new SavingsQuestion(span, null, null, null, at));
        return Stream.of(SavingsLine.ALLOTTED, SavingsLine.LENT, SavingsLine.BOUGHT)
                .map(kind -> SavingsFigure.of(kind, lines, span.days()))
                .toList();
    }
}
