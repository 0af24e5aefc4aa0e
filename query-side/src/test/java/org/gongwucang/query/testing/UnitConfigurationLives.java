package org.gongwucang.query.testing;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationEntryReversed;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.configuration.CountedClass;
import org.gongwucang.events.configuration.UnitConfigurationStated;

/** 单位配置: what comes to a unit and goes, on days that whoever tells it chooses. */
final class UnitConfigurationLives {

    private UnitConfigurationLives() {}

    static Entry[] of(String unit, LocalDate first, LocalDate second, LocalDate third) {
        return new Entry[] {
            stated(unit, 1, 7, first),
            claimed(unit, 1, 4, second),
            claimed(unit, 2, 1, second),
            new ConfigurationReleased(unit, "o" + unit, 2, Chronicle.DESKS, 1, "REFUSED", third),
            new ConfigurationReceived(unit, "o" + unit, 1, Chronicle.DESKS, 4, 4, third),
            new ConfigurationReduced(unit, "TRANSFER", "o" + unit, 1, Chronicle.DESKS, 1, "RETURNED", third),
            new ConfigurationReduced(unit, "INTAKE", "i" + unit, 1, Chronicle.FURNITURE, 2, "SURRENDERED", second),
            claimed(unit, 3, 2, third),
            stated(unit, 2, 9, second),
            stated(unit, 3, 10, third),
            new ConfigurationEntryReversed(
                    unit, "configuration:" + unit + "#9", 9, "UnitConfigurationStated", third, "误报", third)
        };
    }

    private static UnitConfigurationStated stated(String unit, int number, int pieces, LocalDate day) {
        List<CountedClass> counted = List.of(new CountedClass(Chronicle.DESKS, pieces));
        return new UnitConfigurationStated(unit, number, 12, counted, "核1号", "S6", List.of(), day);
    }

    private static ConfigurationClaimed claimed(String unit, int line, int pieces, LocalDate day) {
        return new ConfigurationClaimed(unit, "o" + unit, line, "CC-" + unit, Chronicle.DESKS, pieces, day);
    }
}
