package org.gongwucang.query.testing;

import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.ReassignedEntry;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;

/** 跨流事项: what is entered in one act in several streams. */
final class Acts {

    private Acts() {}

    /** Name of the act that an entry belongs to beside its stream, empty where there is none. */
    static String across(Entry entry) {
        return ofBatches(entry)
                + ofSplits(entry)
                + ofDisposals(entry)
                + ofReassignments(entry)
                + FleetActs.across(entry)
                + SpaceActs.across(entry);
    }

    private static String ofBatches(Entry entry) {
        if (entry instanceof IntakeLineAccepted e) {
            return e.batch() + "/" + e.line();
        } else if (entry instanceof AssetAccepted e) {
            return e.batch() + "/" + e.line();
        }
        return entry instanceof LotAccepted e ? e.batch() + "/" + e.line() : "";
    }

    private static String ofSplits(Entry entry) {
        if (entry instanceof AssetCardSplit e) {
            return "split " + e.into().get(0).assetId();
        } else if (entry instanceof LotReceiptSigned e && e.newLot() != null) {
            return "allotted " + e.newLot();
        } else if (entry instanceof LotAllotted e) {
            return "allotted " + e.lotId();
        } else if (entry instanceof LotSplitToCards e) {
            return "split " + e.into().get(0).assetId();
        }
        return entry instanceof AssetSplitOff e ? "split " + e.assetId() : "";
    }

    /** What goes goes with its line. */
    private static String ofDisposals(Entry entry) {
        if (entry instanceof DisposalLineExecuted e) {
            return "gone " + e.disposal() + "/" + e.line();
        } else if (entry instanceof AssetDisposed e) {
            return "gone " + e.disposal() + "/" + e.line();
        }
        return entry instanceof LotDisposed e ? "gone " + e.disposal() + "/" + e.line() : "";
    }

    /** What goes over goes with the last approval. */
    private static String ofReassignments(Entry entry) {
        if (entry instanceof ReassignmentLineMoved e) {
            return "reassigned " + e.reassignment();
        }
        return entry instanceof ReassignedEntry e
                ? "reassigned " + e.reassigned().reassignment()
                : "";
    }
}
