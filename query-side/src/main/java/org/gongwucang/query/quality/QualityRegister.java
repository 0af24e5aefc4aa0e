package org.gongwucang.query.quality;

/** 登记册: which register a flaw is in. */
enum QualityRegister {
    /** 物资: cards and lots. */
    THING,
    /** 车辆. */
    VEHICLE,
    /** 车队: what a unit may have of vehicles. */
    FLEET,
    /** 房屋. */
    BUILDING,
    /** 房间. */
    ROOM
}
