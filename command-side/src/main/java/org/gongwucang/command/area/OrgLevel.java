package org.gongwucang.command.area;

/** 层级: of an organ. */
public enum OrgLevel {
    /** 中央. */
    CENTRAL,
    /** 省级. */
    PROVINCE,
    /** 市级. */
    CITY,
    /** 县级. */
    COUNTY,
    /** 乡级. */
    TOWNSHIP
}
