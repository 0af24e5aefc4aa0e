package org.gongwucang.command.vehicle;

/** 报废鉴定: what certifies that a vehicle is to be scrapped whatever its age. */
public enum ScrappingCertificate {
    /** 无. */
    NONE,
    /** 技术鉴定. */
    TECHNICAL,
    /** 事故鉴定. */
    ACCIDENT
}
