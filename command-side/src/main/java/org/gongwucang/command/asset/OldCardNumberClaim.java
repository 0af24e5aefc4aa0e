package org.gongwucang.command.asset;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.ClaimEntry;
import org.gongwucang.events.asset.OldCardNumberClaimed;

/** 原卡片号占用: a number of a unit's former books belongs to one card. */
@Aggregate
@Revision("1")
public class OldCardNumberClaim extends Claim {

    static String stream(String unit, String oldCardNo) {
        return "old-card:" + unit + "/" + oldCardNo;
    }

    @Override
    String holderIn(ClaimEntry entry) {
        return ((OldCardNumberClaimed) entry).code();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        OldCardNumberClaimed claimed = (OldCardNumberClaimed) opening;
        return stream(claimed.unit(), claimed.oldCardNo());
    }
}
