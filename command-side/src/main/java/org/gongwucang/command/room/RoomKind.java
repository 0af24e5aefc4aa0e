package org.gongwucang.command.room;

/** 房间种类: as 党政机关办公用房管理办法 tells them apart. */
public enum RoomKind {
    /** 办公室. */
    OFFICE,
    /** 服务用房. */
    SERVICE,
    /** 设备用房. */
    EQUIPMENT,
    /** 附属用房. */
    ANNEX
}
