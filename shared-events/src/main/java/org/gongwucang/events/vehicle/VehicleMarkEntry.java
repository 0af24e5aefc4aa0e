package org.gongwucang.events.vehicle;

import org.gongwucang.events.Entry;

/** 车辆标识占用: plates and vehicle identification numbers, each of which one vehicle bears. Stream {@code plate:<plate>} or {@code vin:<vin>}. */
public sealed interface VehicleMarkEntry extends Entry permits PlateClaimed, PlateReleased, VinClaimed, VinReleased {

    /** Asset code of the vehicle. */
    String code();
}
