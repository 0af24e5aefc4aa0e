package org.gongwucang.command.asset;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.asset.ClaimEntry;

/** 编号占用: an asset code names one thing for good. */
@Aggregate
@Revision("2")
public class AssetCodeClaim extends Claim {

    static String stream(String code) {
        return "code:" + code;
    }

    /** A void code stays taken. */
    @Override
    String holderAfter(ClaimEntry entry) {
        return entry instanceof AssetCodeVoided voided ? voided.code() : ((AssetCodeClaimed) entry).code();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        AssetCodeClaimed claimed = (AssetCodeClaimed) opening;
        return stream(claimed.code());
    }
}
