package org.gongwucang.query.testing;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.building.RoomNumberEntry;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalLineEntry;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.PursuitEntry;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeLineEntry;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentLineEntry;
import org.gongwucang.events.vehicle.VehicleConditionAssessed;
import org.gongwucang.events.vehicle.VehicleSealed;
import org.gongwucang.events.vehicle.VehicleUnsealed;

/** 分线: to which strands of its stream an entry belongs. What belongs to one of them goes with whatever it was built on there. */
final class Strands {

    /** Ends the name of all strands that begin so. */
    private static final String ANY = "*";

    /** Of the whole stream. */
    static final Set<String> ALL = Set.of(ANY);

    private static final Map<Class<?>, String> BESIDE_THE_BOOK = Map.ofEntries(
            entry(ConditionAssessed.class, "condition"),
            entry(AssetDescribed.class, "description"),
            entry(SerialNumberCorrected.class, "description"),
            entry(AssetRevaluationProposed.class, "value"),
            entry(AssetRevaluationDeclined.class, "value"),
            entry(AssetRevalued.class, "value"),
            entry(AssetValueSplit.class, "value"),
            entry(AssetReclassificationProposed.class, "reclassification"),
            entry(AssetReclassificationDeclined.class, "reclassification"),
            entry(AssetReclassificationApproved.class, "reclassification"),
            entry(VehicleSealed.class, "seal"),
            entry(VehicleUnsealed.class, "seal"),
            entry(VehicleConditionAssessed.class, "condition"));

    private Strands() {}

    static Set<String> of(Entry entry) {
        if (entry instanceof IntakeEntry) {
            return entry instanceof IntakeLineEntry line ? Set.of("line " + line.line()) : ALL;
        } else if (entry instanceof DisposalEntry) {
            return ofDisposal(entry);
        } else if (entry instanceof ReassignmentEntry) {
            return entry instanceof ReassignmentLineEntry line ? Set.of("line " + line.line()) : ALL;
        } else if (entry instanceof RoomNumberEntry e) {
            return Set.of("number " + e.number());
        }
        Set<String> parts = FleetStrands.of(entry);
        return parts.isEmpty() ? Set.of(BESIDE_THE_BOOK.getOrDefault(entry.getClass(), "book")) : parts;
    }

    private static Set<String> ofDisposal(Entry entry) {
        if (entry instanceof DisposalLineEntry line) {
            return Set.of("line " + line.line());
        } else if (entry instanceof PursuitEntry pursuit) {
            return Set.of("pursuit " + pursuit.line());
        }
        return entry instanceof DisposalProceedsRecorded ? Set.of("proceeds") : ALL;
    }

    static boolean meet(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
    }

    private static boolean meet(String one, String other) {
        return one.equals(other) || isAmong(one, other) || isAmong(other, one);
    }

    private static boolean isAmong(String strand, String pattern) {
        return pattern.endsWith(ANY) && strand.startsWith(pattern.substring(0, pattern.length() - ANY.length()));
    }
}
