package org.gongwucang.command.fleet;

import java.util.List;
import org.gongwucang.events.fleet.EstablishmentPart;
import org.gongwucang.events.fleet.EstablishmentSet;

/** 车辆编制: how many vehicles of each category a unit may have, as it was set last. */
record Establishment(boolean set, List<EstablishmentPart> parts) {

    /** Before it was set. */
    static final Establishment NONE = new Establishment(false, List.of());

    Establishment {
        parts = List.copyOf(parts);
    }

    static Establishment of(EstablishmentSet e) {
        return new Establishment(true, e.parts());
    }

    /** A category that is not named has none. */
    int of(String category) {
        return parts.stream()
                .filter(part -> part.category().equals(category))
                .mapToInt(EstablishmentPart::vehicles)
                .sum();
    }

    int total() {
        return parts.stream().mapToInt(EstablishmentPart::vehicles).sum();
    }
}
