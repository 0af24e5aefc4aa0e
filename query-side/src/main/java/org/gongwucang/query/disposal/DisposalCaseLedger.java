package org.gongwucang.query.disposal;

import java.util.List;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalBidRecorded;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalProceedsSettled;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 处置台账 (L9): every case, how far it is, what went by it and what it brought. */
@Component
public final class DisposalCaseLedger extends Ledger<DisposalCaseRow> {

    public DisposalCaseLedger() {
        super("disposal-case", 1, DisposalCaseRow.class);
        cases();
        lines();
        money();
        // Who agreed to a price is in the history.
        ignores(DisposalPriceReapproved.class);
        List.of("number", "unit", "draftedOn", "requestedOn", "executedOn").forEach(this::index);
        index("state", "number");
        index("unit", "number");
        index("form", "executedOn");
    }

    private void cases() {
        on(DisposalDrafted.class).key(DisposalDrafted::disposal).opens((e, fact) -> DisposalCaseRow.drafted(e));
        on(DisposalRequested.class).key(DisposalRequested::disposal).fold((row, e, fact) -> row.requested(e));
        on(DisposalAppraised.class)
                .key(DisposalAppraised::disposal)
                .fold((row, e, fact) -> row.withState("TECH_APPRAISED").withAppraisedBy(e.appraisedBy()));
        on(DisposalValued.class)
                .key(DisposalValued::disposal)
                .fold((row, e, fact) ->
                        row.withState("VALUED").withValuedBy(e.valuedBy()).withValuation(e.valuation()));
        on(DisposalStepApproved.class)
                .key(DisposalStepApproved::disposal)
                .fold((row, e, fact) -> row.approved("STEP_APPROVED", e.approvedBy(), e.document(), e.occurredOn()));
        on(DisposalApproved.class)
                .key(DisposalApproved::disposal)
                .fold((row, e, fact) -> row.approved("APPROVED", e.approvedBy(), e.document(), e.occurredOn()));
        on(DisposalRejected.class)
                .key(DisposalRejected::disposal)
                .fold((row, e, fact) -> row.ended("REJECTED", e.reason()));
        on(DisposalWithdrawn.class)
                .key(DisposalWithdrawn::disposal)
                .fold((row, e, fact) -> row.ended("WITHDRAWN", e.reason()));
        on(DisposalClosed.class)
                .key(DisposalClosed::disposal)
                .fold((row, e, fact) -> row.withState("CLOSED").withClosedOn(e.occurredOn()));
    }

    private void lines() {
        on(DisposalLineDrafted.class).key(DisposalLineDrafted::disposal).fold((row, e, fact) -> row.with(e.item()));
        on(DisposalLineWithdrawn.class)
                .key(DisposalLineWithdrawn::disposal)
                .fold((row, e, fact) -> row.without(e.pieces(), e.value()));
        on(DisposalLineExecuted.class).key(DisposalLineExecuted::disposal).fold((row, e, fact) -> row.executed(e));
    }

    private void money() {
        on(DisposalBidRecorded.class).key(DisposalBidRecorded::disposal).fold((row, e, fact) -> row.bid(e));
        on(DisposalProceedsRecorded.class)
                .key(DisposalProceedsRecorded::disposal)
                .fold((row, e, fact) -> row.paid(e));
        on(DisposalProceedsSettled.class)
                .key(DisposalProceedsSettled::disposal)
                .fold((row, e, fact) -> row.withState("PROCEEDS_SETTLED").withSettledOn(e.occurredOn()));
    }
}
