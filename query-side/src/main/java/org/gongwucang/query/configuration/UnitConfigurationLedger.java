package org.gongwucang.query.configuration;

import java.util.function.Function;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationEntry;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.configuration.UnitConfigurationStated;
import org.gongwucang.query.ledger.Ledger;
import org.gongwucang.query.ledger.On;
import org.springframework.stereotype.Component;

/** 单位配置台账: the heads of each unit of which something was stated, and what counts as held by it. */
@Component
public final class UnitConfigurationLedger extends Ledger<UnitConfigurationRow> {

    public UnitConfigurationLedger() {
        super("unit-configuration", 1, UnitConfigurationRow.class);
        of(UnitConfigurationStated.class).when(e -> e.number() == 1).opens((e, fact) -> UnitConfigurationRow.stated(e));
        of(UnitConfigurationStated.class).when(e -> e.number() > 1).fold((row, e, fact) -> row.statedAnew(e));
        of(ConfigurationClaimed.class).fold((row, e, fact) -> row.claimed(e));
        of(ConfigurationReceived.class).fold((row, e, fact) -> row.received(e));
        of(ConfigurationReleased.class).fold((row, e, fact) -> row.released(e));
        of(ConfigurationReduced.class).fold((row, e, fact) -> row.reduced(e));
        index("unit");
    }

    private <E extends ConfigurationEntry> On<E, UnitConfigurationRow> of(Class<E> entry) {
        Function<E, String> unit = ConfigurationEntry::unit;
        return on(entry).key(unit);
    }
}
