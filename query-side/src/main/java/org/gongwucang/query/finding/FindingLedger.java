package org.gongwucang.query.finding;

import java.util.List;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingReopened;
import org.gongwucang.query.ledger.Ledger;
import org.springframework.stereotype.Component;

/** 办公用房问题台账 (L18): every finding, and how far it is corrected. */
@Component
public final class FindingLedger extends Ledger<FindingRow> {

    public FindingLedger() {
        super("finding", 1, FindingRow.class);
        on(FindingRecorded.class).key(FindingRecorded::finding).opens((e, fact) -> FindingRow.recorded(e));
        on(CorrectionPlanned.class).key(CorrectionPlanned::finding).fold((row, e, fact) -> row.planned(e));
        on(CorrectionRecorded.class).key(CorrectionRecorded::finding).fold((row, e, fact) -> row.corrected(e));
        on(CorrectionVerified.class).key(CorrectionVerified::finding).fold((row, e, fact) -> row.verified(e));
        on(CorrectionFoundInvalid.class)
                .key(CorrectionFoundInvalid::finding)
                .fold((row, e, fact) -> row.foundInvalid(e));
        deferrals();
        List.of("number", "recordedOn", "dueOn", "excess", "reviewOn", "staff").forEach(this::index);
        index("state", "number");
        index("unit", "number");
    }

    private void deferrals() {
        on(FindingDeferralRequested.class)
                .key(FindingDeferralRequested::finding)
                .fold((row, e, fact) -> row.turned("DEFERRAL_REQUESTED", e.reason()));
        on(FindingDeferred.class).key(FindingDeferred::finding).fold((row, e, fact) -> row.deferred(e));
        on(FindingDeferralRejected.class)
                .key(FindingDeferralRejected::finding)
                .fold((row, e, fact) -> row.turned("OPEN", e.reason()));
        on(FindingReopened.class).key(FindingReopened::finding).fold((row, e, fact) -> row.turned("OPEN", e.reason()));
    }
}
