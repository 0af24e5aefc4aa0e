package org.gongwucang.query.approval;

import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.organisation.StaffView;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.organisation.UnitView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedToRegisterReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 审批台账: asked. Whoever is bound to a unit sees what concerns that unit and those below it. */
@Controller
class ApprovalController {

    private final LedgerReader<ApprovalRow> approvals;
    private final LedgerReader<UnitRow> units;
    private final LedgerReader<StaffRow> staff;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    ApprovalController(
            LedgerReader<ApprovalRow> approvals,
            LedgerReader<UnitRow> units,
            LedgerReader<StaffRow> staff,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.approvals = approvals;
        this.units = units;
        this.staff = staff;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToRegisterReaders
    RowConnection<ApprovalView> approvals(
            @Argument @Nullable ApprovalFilter filter,
            @Argument @Nullable List<ApprovalOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        ApprovalFilter asked = filter == null ? ApprovalFilter.ALL : filter;
        if (asked.year() != null) {
            requireYear(asked.year());
        }
        Where where = asked.on(seen(), trees, at);
        return RowConnection.of(
                approvals.page(where, ApprovalOrder.of(orderBy), page, at),
                ApprovalView::new,
                () -> approvals.count(where, at));
    }

    @QueryMapping
    @AllowedToRegisterReaders
    List<ApprovalSummary> approvalSummary(@Argument int year, @Argument @Nullable String under, @Arguments Asked when) {
        requireYear(year);
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = seen().oneOf("unit", trees.below(under, at));
        return ApprovalSummary.of(approvals.all(ApprovalFilter.inYear(where, year), at));
    }

    private void requireYear(int year) {
        if (year < 1900 || year > moments.today().getYear()) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    @BatchMapping(typeName = "Approval")
    Map<ApprovalView, UnitView> unit(List<ApprovalView> rows) {
        return Relations.load(rows, ApprovalView::unitCode, units, UnitView::new);
    }

    @BatchMapping(typeName = "Approval")
    Map<ApprovalView, StaffView> asker(List<ApprovalView> rows) {
        return Relations.load(rows, ApprovalView::askedBy, staff, StaffView::new);
    }

    @BatchMapping(typeName = "Approval")
    Map<ApprovalView, StaffView> decider(List<ApprovalView> rows) {
        return Relations.load(rows, ApprovalView::decidedBy, staff, StaffView::new);
    }
}
