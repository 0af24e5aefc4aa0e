package org.gongwucang.command.policy;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongwucang.events.policy.PolicyValue;

/** 规则: what guards ask for, and which values it has. How these are set on a day is a matter of its versions. */
public enum Rule {
    /** 涉密与存储载体: what needs a certificate that its data were wiped or its storage was removed before it comes in. */
    STORAGE_MEDIA("classesThatStoreData", Form.FLAG, "markedSecret", Form.FLAG),

    /** 罚没物资: whether confiscated goods, and nothing else, are kept on accounts of confiscated funds. */
    CONFISCATED_GOODS("ownAccount", Form.FLAG),

    /** 闲置上缴: after how many days a thing that its unit declared idle is due, and how often the unit is reminded at most. */
    IDLE("days", Form.DAYS, "remindEvery", Form.DAYS),

    /** 借用期限: how long a loan may last, how often and by how much it may be extended, and when it is said to be due soon. */
    LOAN("days", Form.DAYS, "extensions", Form.COUNT, "extensionDays", Form.DAYS, "dueSoonDays", Form.DAYS),

    /** 出仓审批权限: below which original value of a whole order, in yuan, one approver is enough. */
    TRANSFER_APPROVAL("oneStepBelow", Form.YUAN),

    /**
     * 处置审批权限: below which original value in yuan one step is enough; which classes, by the beginnings of their written
     * form, always need two; whether what was a temporary body's does, too.
     */
    DISPOSAL_APPROVAL("oneStepBelow", Form.YUAN, "alwaysTwoSteps", Form.CLASSES, "temporaryBodies", Form.FLAG),

    /** 处置底价: below which part of its valuation a price is to be approved again. */
    PRICE_FLOOR("percent", Form.PERCENT),

    /** 最低使用年限: years by the beginning of the written form of a class; the longest beginning that fits counts. */
    MINIMUM_LIFE("years", Form.YEARS_BY_CLASS),

    /**
     * 配置标准: the highest price of a piece in yuan, and how many pieces each head of a unit may have, by the beginning of the
     * written form of a class; the longest beginning that fits counts.
     */
    CONFIGURATION_STANDARD("prices", Form.YUAN_BY_CLASS, "piecesPerHead", Form.PIECES_BY_CLASS),

    /**
     * 折旧: over how many years things are depreciated in a straight line, by the beginning of the written form of a class, the
     * longest that fits counts; which classes are not; how many months after that of acquisition it starts; whether confiscated
     * goods are left out; and by which class the vehicles of fleets are, which bear none of their own. No command asks for it: what things are worth is reckoned when somebody asks.
     */
    DEPRECIATION(
            "years",
            Form.YEARS_BY_CLASS,
            "without",
            Form.CLASSES,
            "startsMonthsAfter",
            Form.COUNT,
            "exceptConfiscated",
            Form.FLAG,
            "vehicles",
            Form.CLASS),

    /**
     * 购车比例: within so many percent of the establishment of the unit a purchase has to stay; the basis is what the unit has after it
     * (HELD_AFTER) or what was approved within the year (BOUGHT_IN_YEAR).
     */
    VEHICLE_RATIO("percent", Form.PERCENT, "basis", Form.RATIO_BASIS),

    /**
     * 配备标准: the highest price in yuan, without purchase tax, and the highest displacement in litres by category, or by category and
     * ground; the highest price of a new-energy saloon; whether only domestic makes are bought.
     */
    VEHICLE_CAPS("caps", Form.CAPS, "newEnergySaloon", Form.YUAN, "domesticOnly", Form.FLAG),

    /** 车辆使用年限: years from its registration after which a vehicle that is unfit may be scrapped without a certificate. */
    VEHICLE_LIFE("years", Form.COUNT),

    /** 办公用房腾退期限: within how many months a room is left, by the cause. */
    VACATE("transferMonths", Form.COUNT, "retirementMonths", Form.COUNT, "concurrentPostMonths", Form.COUNT),

    /** 车辆维修审批: above which cost in yuan a repair of a vehicle is approved before it is made. */
    VEHICLE_REPAIR("approvalAbove", Form.YUAN),

    /** 节假日: whether Saturdays and Sundays are days off, which other days are, and on which of them is worked all the same. */
    HOLIDAYS("weekends", Form.FLAG, "daysOff", Form.DAY_LIST, "workingDays", Form.DAY_LIST),

    /** 维修改造审批权限: below which amount of works, in yuan, one approver is enough. */
    WORKS_APPROVAL("oneStepBelow", Form.YUAN),

    /** 租用办公用房: whether rooms are rented only where nothing can be reallocated. */
    RENTING_IN("reallocateFirst", Form.FLAG),

    /**
     * 办公室面积标准: usable m² of a person by rank; whether a washroom of one's own counts, and how much of it does not where it
     * does not.
     */
    OFFICE_AREA("limits", Form.AREA_BY_RANK, "washroomInside", Form.FLAG, "washroom", Form.AREA),

    /** 乡镇办公室面积标准: the same for towns, set by the province. */
    OFFICE_AREA_TOWNSHIP("limits", Form.AREA_BY_RANK, "washroomInside", Form.FLAG, "washroom", Form.AREA);

    private final Map<String, Form> values = new LinkedHashMap<>();

    Rule(Object... namesAndForms) {
        for (int i = 0; i < namesAndForms.length; i += 2) {
            values.put((String) namesAndForms[i], (Form) namesAndForms[i + 1]);
        }
    }

    /** How a value is written. */
    enum Form {
        FLAG("true|false"),
        DAYS("0|[1-9][0-9]{0,4}"),
        COUNT("0|[1-9][0-9]{0,2}"),
        YUAN("0|[1-9][0-9]{0,11}"),
        PERCENT("[1-9][0-9]?|100"),
        DAY_LIST("-|%1$s(;%1$s)*".formatted("[0-9]{4}-[0-9]{2}-[0-9]{2}([.][.][0-9]{4}-[0-9]{2}-[0-9]{2})?")),
        CLASS("-|[^;=]+"),
        CLASSES("-|[^;=]+(;[^;=]+)*"),
        YEARS_BY_CLASS("[^;=]+=[1-9][0-9]?(;[^;=]+=[1-9][0-9]?)*"),
        YUAN_BY_CLASS("-|[^;=]+=[1-9][0-9]{0,11}(;[^;=]+=[1-9][0-9]{0,11})*"),
        RATIO_BASIS("HELD_AFTER|BOUGHT_IN_YEAR"),
        CAPS("[A-Z_*.]+=[1-9][0-9]{0,11}/(-|[0-9]{1,2}[.][0-9])(;[A-Z_*.]+=[1-9][0-9]{0,11}/(-|[0-9]{1,2}[.][0-9]))*"),
        AREA("[0-9]{1,4}([.][0-9]{1,2})?"),
        AREA_BY_RANK("[A-Z_]+=[0-9]{1,4}([.][0-9]{1,2})?(;[A-Z_]+=[0-9]{1,4}([.][0-9]{1,2})?)*"),
        PIECES_BY_CLASS("-|[^;=]+=[0-9]{1,4}([.][0-9]{1,2})?(;[^;=]+=[0-9]{1,4}([.][0-9]{1,2})?)*");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private boolean fits(String value) {
            return pattern.matcher(value).matches() && (this != DAY_LIST || DayList.isReadable(value));
        }
    }

    /** @throws org.gongwucang.command.kernel.Refused unless these are all values of the rule, each once and well written */
    void check(List<PolicyValue> given) {
        List<String> names = given.stream().map(PolicyValue::name).sorted().toList();
        List<String> wanted = List.copyOf(new TreeSet<>(values.keySet()));
        require(names.equals(wanted), "POLICY_VALUES_INCOMPLETE", "rule", this, "given", names, "needed", wanted);
        for (PolicyValue value : given) {
            Form form = values.get(value.name());
            require(
                    form != null && form.fits(value.value()),
                    "POLICY_VALUE_INVALID",
                    "name",
                    value.name(),
                    "value",
                    value.value());
        }
    }
}
