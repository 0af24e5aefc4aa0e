package org.gongwucang.command.reference;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.gongwucang.events.organisation.UnitReactivated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 单位参照. */
@Component
public class Units extends ReferenceReader<Units.Unit> {

    private static final int DEEPEST = 50;

    /** What a guard may know of a unit. */
    public record Unit(String code, @Nullable String parent, String kind, boolean active) {

        /** Whether it was set up for a temporary body. */
        public boolean isBody() {
            return kind.equals("TEMPORARY_BODY");
        }
    }

    public Units(EventStore events) {
        super(events);
    }

    /** Stream of the unit with this code. */
    public static String stream(String code) {
        return "unit:" + code;
    }

    public Optional<Unit> find(String code) {
        return read(stream(code));
    }

    /** Whether the unit is the other one or hangs somewhere below it, today. */
    public boolean isWithin(String unit, String above) {
        String at = unit;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.equals(above)) {
                return true;
            }
            at = find(at).map(Unit::parent).orElse(null);
        }
        return false;
    }

    /** The same at this instant: for whoever has made sure that the tree holds still. */
    public boolean isWithinNow(String unit, String above) {
        String at = unit;
        while (at != null && !at.equals(above)) {
            at = readNow(stream(at)).map(Unit::parent).orElse(null);
        }
        return at != null;
    }

    @Override
    @Nullable
    Unit fold(@Nullable Unit before, Entry entry) {
        if (entry instanceof UnitEstablished e) {
            return new Unit(e.unit(), e.parent(), e.kind(), true);
        }
        if (before == null) {
            return null;
        }
        if (entry instanceof UnitPlacedUnder e) {
            return new Unit(before.code(), e.parent(), before.kind(), before.active());
        }
        if (entry instanceof UnitDeactivated || entry instanceof UnitReactivated) {
            return new Unit(before.code(), before.parent(), before.kind(), entry instanceof UnitReactivated);
        }
        return before;
    }
}
