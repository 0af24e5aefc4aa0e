package org.gongwucang.query.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 到期提示: asked. Whoever is bound to a unit sees the loans of that unit and of those below it. */
@Controller
class LoanNoticeController {

    private final LedgerReader<LoanNoticeRow> notices;
    private final LedgerReader<UnitRow> units;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    LoanNoticeController(
            LedgerReader<LoanNoticeRow> notices,
            LedgerReader<UnitRow> units,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.notices = notices;
        this.units = units;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    RowConnection<LoanNoticeView> loanNotices(
            @Argument @Nullable LoanNoticeFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        LoanNoticeFilter asked = filter == null ? LoanNoticeFilter.ALL : filter;
        Where where = asked.on(seen(asked.under(), at));
        List<Order> order = List.of(Order.by("notedOn"), Order.by("number"), Order.by("line"));
        return RowConnection.of(
                notices.page(where, order, page, at), LoanNoticeView::new, () -> notices.count(where, at));
    }

    @QueryMapping
    @AllowedToReaders
    List<LateUnit> lateUnits(
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable String under,
            @Argument @Nullable String knownAt) {
        if (to.isBefore(from)) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
        At at = moments.at(null, knownAt);
        Where late = seen(under, at)
                .is("kind", "OVERDUE")
                .is("stands", true)
                .from("notedOn", from)
                .to("notedOn", to);
        return LateUnit.of(notices.all(late, at), at);
    }

    private Where seen(@Nullable String under, At at) {
        return new Where().oneOf("unit", reaches.current().units()).oneOf("unit", trees.below(under, at));
    }

    @BatchMapping(typeName = "LoanNotice")
    Map<LoanNoticeView, UnitView> unit(List<LoanNoticeView> rows) {
        return Relations.load(rows, LoanNoticeView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "LateUnit", field = "unit")
    Map<LateUnit, UnitView> unitOfLine(List<LateUnit> lines) {
        List<String> codes = lines.stream().map(LateUnit::unitCode).distinct().toList();
        Map<String, Seen<UnitRow>> found = units.rows(codes, lines.get(0).at());
        return lines.stream()
                .filter(line -> found.containsKey(line.unitCode()))
                .collect(Collectors.toMap(
                        line -> line, line -> new UnitView(Objects.requireNonNull(found.get(line.unitCode())))));
    }
}
