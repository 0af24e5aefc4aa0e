package org.gongwucang.query.transfer;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.transfer.ApprovalRegister.TransferApprovalEntry;
import org.gongwucang.query.transfer.TransferOutcomes.TransferOutcome;
import org.gongwucang.query.transfer.TransferRegister.TransferRegisterLine;
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 出仓登记与审批登记: asked. */
@Controller
class TransferRegisterController {

    private final TransferRegister register;
    private final TransferOutcomes outcomes;
    private final ApprovalRegister approvals;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    TransferRegisterController(
            TransferRegister register,
            TransferOutcomes outcomes,
            ApprovalRegister approvals,
            UnitTrees units,
            Reaches reaches,
            Moments moments) {
        this.register = register;
        this.outcomes = outcomes;
        this.approvals = approvals;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToOrderReaders
    List<TransferRegisterLine> transferRegister(
            @Argument int year, @Argument @Nullable String under, @Argument @Nullable String knownAt) {
        if (year < 1900 || year > moments.today().getYear()) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        At at = moments.at(null, knownAt);
        return register.of(() -> seen(under, at), year, at);
    }

    @QueryMapping
    @AllowedToOrderReaders
    List<TransferApprovalEntry> transferApprovals(
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable String under,
            @Argument boolean splitOnly,
            @Argument @Nullable String knownAt) {
        requireInOrder(from, to);
        At at = moments.at(null, knownAt);
        return approvals.between(seen(under, at), from, to, at).stream()
                .filter(entry -> !splitOnly || !entry.splitWith().isEmpty())
                .toList();
    }

    @QueryMapping
    @AllowedToOrderReaders
    List<TransferOutcome> transferOutcomes(
            @Argument LocalDate from,
            @Argument LocalDate to,
            @Argument @Nullable String under,
            @Argument @Nullable String knownAt) {
        requireInOrder(from, to);
        At at = moments.at(null, knownAt);
        return outcomes.of(() -> seen(under, at).from("decidedOn", from).to("decidedOn", to), at);
    }

    private void requireInOrder(LocalDate from, LocalDate to) {
        if (moments.inRange(to, "to").isBefore(moments.inRange(from, "from"))) {
            throw ArgumentFlaw.BEFORE_FROM.of("to");
        }
    }

    private Where seen(@Nullable String under, At at) {
        return new Where().oneOf("unit", reaches.current().units()).oneOf("unit", units.below(under, at));
    }
}
