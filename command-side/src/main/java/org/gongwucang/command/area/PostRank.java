package org.gongwucang.command.area;

/** 职级: level of the organ and rank of the post, as the standard of office area (发改投资〔2014〕2674号) tells them apart. */
public enum PostRank {
    /** 部级正职. */
    CENTRAL_MINISTER(OrgLevel.CENTRAL),
    /** 部级副职. */
    CENTRAL_VICE_MINISTER(OrgLevel.CENTRAL),
    /** 正司(局)级. */
    CENTRAL_BUREAU_HEAD(OrgLevel.CENTRAL),
    /** 副司(局)级. */
    CENTRAL_BUREAU_DEPUTY(OrgLevel.CENTRAL),
    /** 处级. */
    CENTRAL_DIVISION(OrgLevel.CENTRAL),
    /** 处级以下. */
    CENTRAL_BELOW_DIVISION(OrgLevel.CENTRAL),
    /** 省级正职. */
    PROVINCE_HEAD(OrgLevel.PROVINCE),
    /** 省级副职. */
    PROVINCE_DEPUTY(OrgLevel.PROVINCE),
    /** 正厅(局)级. */
    PROVINCE_BUREAU_HEAD(OrgLevel.PROVINCE),
    /** 副厅(局)级. */
    PROVINCE_BUREAU_DEPUTY(OrgLevel.PROVINCE),
    /** 正处级. */
    PROVINCE_DIVISION_HEAD(OrgLevel.PROVINCE),
    /** 副处级. */
    PROVINCE_DIVISION_DEPUTY(OrgLevel.PROVINCE),
    /** 处级以下. */
    PROVINCE_BELOW_DIVISION(OrgLevel.PROVINCE),
    /** 市级正职. */
    CITY_HEAD(OrgLevel.CITY),
    /** 市级副职. */
    CITY_DEPUTY(OrgLevel.CITY),
    /** 正局(处)级. */
    CITY_BUREAU_HEAD(OrgLevel.CITY),
    /** 副局(处)级. */
    CITY_BUREAU_DEPUTY(OrgLevel.CITY),
    /** 局(处)级以下. */
    CITY_BELOW_BUREAU(OrgLevel.CITY),
    /** 县级正职. */
    COUNTY_HEAD(OrgLevel.COUNTY),
    /** 县级副职. */
    COUNTY_DEPUTY(OrgLevel.COUNTY),
    /** 正科级. */
    COUNTY_SECTION_HEAD(OrgLevel.COUNTY),
    /** 副科级. */
    COUNTY_SECTION_DEPUTY(OrgLevel.COUNTY),
    /** 科级以下. */
    COUNTY_BELOW_SECTION(OrgLevel.COUNTY),
    /** 乡级正职. */
    TOWNSHIP_HEAD(OrgLevel.TOWNSHIP),
    /** 乡级副职. */
    TOWNSHIP_DEPUTY(OrgLevel.TOWNSHIP),
    /** 乡级副职以下. */
    TOWNSHIP_BELOW_DEPUTY(OrgLevel.TOWNSHIP);

    private final OrgLevel level;

    PostRank(OrgLevel level) {
        this.level = level;
    }

    /** Of the organ. */
    public OrgLevel level() {
        return level;
    }
}
