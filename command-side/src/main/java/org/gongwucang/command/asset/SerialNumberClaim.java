package org.gongwucang.command.asset;

import java.util.Locale;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.ClaimEntry;
import org.gongwucang.events.asset.SerialNumberClaimed;
import org.jspecify.annotations.Nullable;

/** 出厂编号占用: a maker's serial number belongs to one card. */
@Aggregate
@Revision("2")
public class SerialNumberClaim extends Claim {

    static String stream(String brand, String serialNo) {
        return "serial:" + (brand + "/" + serialNo).toUpperCase(Locale.ROOT);
    }

    @Override
    @Nullable
    String holderAfter(ClaimEntry entry) {
        return entry instanceof SerialNumberClaimed claimed ? claimed.code() : null;
    }

    @Override
    protected String identifiedBy(Entry opening) {
        SerialNumberClaimed claimed = (SerialNumberClaimed) opening;
        return stream(claimed.brand(), claimed.serialNo());
    }
}
