package org.gongwucang.command.vehicle;

/** 车况. */
public enum VehicleCondition {
    /** 尚可使用. */
    FIT,
    /** 不宜使用. */
    UNFIT
}
