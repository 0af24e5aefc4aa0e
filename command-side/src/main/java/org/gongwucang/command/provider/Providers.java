package org.gongwucang.command.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.command.kernel.StandingEntries;
import org.gongwucang.command.kernel.StandingEntries.Told;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.springframework.stereotype.Component;

/** 定点参照: what guards ask: whether a provider was designated on a day, straight from the entries that stand. */
@Component
public class Providers {

    private final StandingEntries entries;

    Providers(StandingEntries entries) {
        this.entries = entries;
    }

    /** Whether the provider was designated for this on the day, as far as is known now. */
    public boolean isDesignated(ProviderKind kind, String provider, LocalDate day) {
        Map<String, Designation> standing = new HashMap<>();
        List<Told> all = entries.all(ProviderRoster.stream(kind.name()));
        for (Told told : StandingEntries.standing(all, Instant.MAX)) {
            if (told.entry() instanceof ProviderDesignated e) {
                standing.put(e.designation(), new Designation(e.provider(), e.from(), e.to()));
            } else if (told.entry() instanceof ProviderDesignationEnded e) {
                standing.computeIfPresent(
                        e.designation(), (id, known) -> new Designation(known.provider(), known.from(), e.lastDay()));
            }
        }
        return standing.values().stream().anyMatch(one -> one.provider().equals(provider) && one.overlaps(day, day));
    }
}
