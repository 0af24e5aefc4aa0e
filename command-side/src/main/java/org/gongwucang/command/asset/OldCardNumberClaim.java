package org.gongwucang.command.asset;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.ClaimEntry;
import org.gongwucang.events.asset.OldCardNumberClaimed;
import org.jspecify.annotations.Nullable;

/** 原卡片号占用: a number of a unit's former books belongs to one card. */
@Aggregate
@Revision("2")
public class OldCardNumberClaim extends Claim {

    static String stream(String unit, String oldCardNo) {
        return "old-card:" + unit + "/" + oldCardNo;
    }

    @Override
    @Nullable
    String holderAfter(ClaimEntry entry) {
        return entry instanceof OldCardNumberClaimed claimed ? claimed.code() : null;
    }

    @Override
    protected String identifiedBy(Entry opening) {
        OldCardNumberClaimed claimed = (OldCardNumberClaimed) opening;
        return stream(claimed.unit(), claimed.oldCardNo());
    }
}
