package org.gongwucang.command.fleet;

/** 公务用车类别: as the establishment counts them. */
public enum VehicleCategory {
    /** 机要通信用车. */
    CONFIDENTIAL,
    /** 应急保障用车. */
    EMERGENCY,
    /** 执法执勤用车. */
    LAW_ENFORCEMENT,
    /** 特种专业技术用车. */
    SPECIAL_TECHNICAL,
    /** 其他按照规定配备的公务用车. */
    OTHER
}
