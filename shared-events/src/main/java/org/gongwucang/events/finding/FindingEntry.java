package org.gongwucang.events.finding;

import org.gongwucang.events.Entry;

/** 办公用房问题: what can happen to a finding. Stream: its id. */
public sealed interface FindingEntry extends Entry
        permits FindingRecorded,
                CorrectionPlanned,
                CorrectionRecorded,
                CorrectionVerified,
                CorrectionFoundInvalid,
                FindingDeferralRequested,
                FindingDeferred,
                FindingDeferralRejected,
                FindingReopened,
                FindingEntryReversed {

    /** Identifier of the finding. */
    String finding();
}
