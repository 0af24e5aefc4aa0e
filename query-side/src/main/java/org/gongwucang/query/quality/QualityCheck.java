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
    /** 账目待修. */
    ENTRY_WAITS_FOR_REPAIR
}
