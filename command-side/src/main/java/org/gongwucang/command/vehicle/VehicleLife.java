package org.gongwucang.command.vehicle;

/** 车辆状态: how far the life of a vehicle is. Whether it is sealed is no part of it. */
public enum VehicleLife {
    /** Nothing was said of it, or that was taken back. */
    NONE,
    /** 已交付: not registered yet. */
    DELIVERED,
    /** 在用. */
    IN_SERVICE,
    /** 停用: under repair, or for another reason. */
    OUT_OF_SERVICE,
    /** 已回收: the recycler has it; it is registered still. */
    RECYCLED,
    /** 已注销: scrapped. */
    DEREGISTERED,
    /** 已出售. */
    SOLD;

    /** Whether it counts as a vehicle that the unit has. */
    public boolean isHeld() {
        return this == DELIVERED || this == IN_SERVICE || this == OUT_OF_SERVICE || this == RECYCLED;
    }
}
