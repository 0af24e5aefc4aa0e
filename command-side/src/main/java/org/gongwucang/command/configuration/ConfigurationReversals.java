package org.gongwucang.command.configuration;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationEntry;
import org.gongwucang.events.configuration.ConfigurationEntryReversed;
import org.gongwucang.events.configuration.ConfigurationHoldingEntry;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.configuration.UnitConfigurationStated;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/**
 * 单位配置冲销: a statement is taken back by the asset manager, but for the first, on which everything is built; what came or went
 * goes with the entry of the order, batch or case that told it.
 */
@Component
class ConfigurationReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            UnitConfigurationStated.class, Set.of(Role.ASSET_MANAGER),
            ConfigurationClaimed.class, Set.of(Role.APPROVER, Role.SECOND_APPROVER),
            ConfigurationReceived.class, Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD),
            ConfigurationReleased.class, Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD),
            ConfigurationReduced.class,
                    Set.of(Role.ACCEPTOR, Role.APPROVER, Role.UNIT_HANDLER, Role.KEEPER, Role.ASSET_MANAGER)));

    private static final Map<String, String> KINDS = Map.of(
            ConfigurationChange.TRANSFER, TRANSFER,
            ConfigurationChange.INTAKE, INTAKE,
            ConfigurationChange.DISPOSAL, DISPOSAL);

    private final Units units;

    ConfigurationReversals(Units units) {
        this.units = units;
    }

    @Override
    public String kind() {
        return CONFIGURATION;
    }

    @Override
    public Class<? extends Reversible> type() {
        return UnitConfiguration.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String unit = id.substring(Configurations.stream("").length());
        return new ConfigurationEntryReversed(
                unit, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof ConfigurationReduced e) {
            return List.of(new Stream(KINDS.getOrDefault(e.source(), e.source()), e.origin()));
        }
        return entry instanceof ConfigurationHoldingEntry e ? List.of(new Stream(TRANSFER, e.origin())) : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        String unit = ((ConfigurationEntry) entry).unit();
        boolean first = entry instanceof UnitConfigurationStated e && e.number() == 1;
        require(!first, "CONFIGURATION_FIRST_STATEMENT", "unit", unit);
        if (!RIGHTS.reachEveryUnit(entry, by.roles())) {
            require(units.isWithin(unit, by.unit()), "NOT_FOUND", "code", unit);
        }
    }
}
