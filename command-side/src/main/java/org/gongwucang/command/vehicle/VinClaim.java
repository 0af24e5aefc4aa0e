package org.gongwucang.command.vehicle;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.VinClaimed;

/** 车架号占用: an identification number belongs to one vehicle for good. */
@Aggregate
@Revision("1")
public class VinClaim extends MarkClaim {

    static String stream(String vin) {
        return "vin:" + vin;
    }

    @Override
    boolean isTaken(Entry entry) {
        return entry instanceof VinClaimed;
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((VinClaimed) opening).vin());
    }
}
