package org.gongwucang.command.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.events.provider.ProviderEntryReversed;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 定点冲销: what was entered by mistake is taken back by whose duty it is. What was bought there since stays as it was entered. */
@Component
class ProviderReversals implements ReversibleKind {

    private static final Set<Role> FLEET = Set.of(Role.FLEET_OFFICER);
    private static final ReversalRights RIGHTS =
            new ReversalRights(Map.of(ProviderDesignated.class, FLEET, ProviderDesignationEnded.class, FLEET));

    @Override
    public String kind() {
        return PROVIDER;
    }

    @Override
    public Class<? extends Reversible> type() {
        return ProviderRoster.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String roster = id.substring(ProviderRoster.stream("").length());
        return new ProviderEntryReversed(
                roster, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
    }
}
