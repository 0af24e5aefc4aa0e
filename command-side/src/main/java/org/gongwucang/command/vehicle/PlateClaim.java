package org.gongwucang.command.vehicle;

import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.PlateClaimed;

/** 号牌占用: a plate belongs to one vehicle at a time. */
@Aggregate
@Revision("1")
public class PlateClaim extends MarkClaim {

    static String stream(String plate) {
        return "plate:" + plate;
    }

    @Override
    boolean isTaken(Entry entry) {
        return entry instanceof PlateClaimed;
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((PlateClaimed) opening).plate());
    }
}
