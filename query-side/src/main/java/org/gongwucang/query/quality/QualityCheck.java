package org.gongwucang.query.quality;

/** 检查项: one kind of flaw that is looked for. */
enum QualityCheck {
    /** 疑似重复. */
    LIKELY_DUPLICATE,
    /** 出厂编号重复. */
    SERIAL_NUMBER_TWICE,
    /** 在仓无库位. */
    NO_LOCATION,
    /** 在仓无账户. */
    NO_ACCOUNT,
    /** 无保管人. */
    NO_CUSTODIAN,
    /** 无取得日期. */
    NO_ACQUISITION_DATE,
    /** 价值为零. */
    ZERO_VALUE,
    /** 分类未登记. */
    CLASS_UNKNOWN,
    /** 分类版本混用. */
    OTHER_CODE_EDITION,
    /** 久未盘点. */
    COUNT_OUT_OF_DATE,
    /** 单位已停用. */
    UNIT_INACTIVE,
    /** 账目待修. */
    ENTRY_WAITS_FOR_REPAIR,
    /** 无号牌. */
    NO_PLATE,
    /** 无车架号. */
    NO_VIN,
    /** 发动机号重复. */
    ENGINE_NUMBER_TWICE,
    /** 不在保险期. */
    NOT_INSURED,
    /** 年检过期. */
    YEARLY_TEST_LAPSED,
    /** 超编. */
    VEHICLES_ABOVE_ESTABLISHMENT,
    /** 未核定编制. */
    ESTABLISHMENT_NOT_SET,
    /** 权属未登记. */
    TITLE_NOT_REGISTERED,
    /** 房间大于房屋. */
    ROOMS_LARGER_THAN_BUILDING,
    /** 无分配凭证. */
    ALLOCATED_WITHOUT_CERTIFICATE,
    /** 逾期未腾退. */
    VACATE_OVERDUE,
    /** 使用人非本单位. */
    OCCUPANT_NOT_OF_UNIT,
    /** 第二办公室未经批准. */
    SECOND_OFFICE_NOT_PERMITTED
}
