package org.gongwucang.events.upcast;

import java.util.List;
import org.gongwucang.events.Proven;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;

/** 凭证: revision 2 of these events names the files that prove them; revision 1 named none. */
public final class EvidenceAdded {

    private static final List<Class<? extends Proven>> EVENTS = List.of(
            AssetFound.class,
            AssetReclassificationApproved.class,
            AssetReclassificationDeclined.class,
            AssetReclassificationProposed.class,
            AssetRevaluationDeclined.class,
            AssetRevalued.class,
            CustodyHandedOver.class,
            CustodyOffered.class,
            HoldLifted.class,
            HoldPlaced.class,
            LotCounted.class,
            LotCustodyHandedOver.class,
            LotCustodyOffered.class,
            RepairCompleted.class,
            RepairStarted.class);

    private EvidenceAdded() {}

    /** An upcaster for each. */
    public static List<ComponentAdded> upcasters() {
        return EVENTS.stream()
                .map(event -> ComponentAdded.list(event, "1", "2", "evidence"))
                .toList();
    }
}
