package org.gongwucang.query.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.ReassignedEntry;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalLineEntry;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.PursuitEntry;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineEntry;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentLineEntry;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.testing.WholeHouse.Told;

/** 重记: one stream that is told entry by entry; what is taken back is told again in its turn. */
final class Retold {

    /** Of all strands of its stream. */
    private static final String ALL = "*";

    private static final Serializer WIRE = Wire.serializer();
    private static final Map<Class<?>, String> STRANDS = Map.ofEntries(
            Map.entry(ConditionAssessed.class, "condition"),
            Map.entry(AssetDescribed.class, "description"),
            Map.entry(SerialNumberCorrected.class, "description"),
            Map.entry(AssetRevaluationProposed.class, "value"),
            Map.entry(AssetRevaluationDeclined.class, "value"),
            Map.entry(AssetRevalued.class, "value"),
            Map.entry(AssetValueSplit.class, "value"),
            Map.entry(AssetReclassificationProposed.class, "reclassification"),
            Map.entry(AssetReclassificationDeclined.class, "reclassification"),
            Map.entry(AssetReclassificationApproved.class, "reclassification"));

    /** Kinds of entries that are made in the act of the one before them. */
    private static final Set<Class<?>> BESIDE_THE_FORMER = Set.of(
            AssetAccepted.class,
            AssetStored.class,
            AssetSplitOff.class,
            AssetValueSplit.class,
            AssetReclassified.class,
            LotStored.class,
            DisposalLineFrozen.class,
            DisposalAppraised.class,
            DisposalValued.class,
            DisposalLineReleased.class,
            PursuitOpened.class,
            ReassignmentLineMoved.class);

    /** 现存账目: an entry that stands; its place is that in the plan of the stream. */
    record Standing(String stream, long sequence, int place, Entry entry, String act) {}

    private final String name;
    private final List<Entry> plan = new ArrayList<>();
    private final SortedSet<Integer> untold = new TreeSet<>();
    private final List<Standing> standing = new ArrayList<>();
    private long sequence;

    Retold(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void planned(Entry entry) {
        untold.add(plan.size());
        plan.add(entry);
    }

    boolean hasMore() {
        return !untold.isEmpty();
    }

    /** In the order of their sequence. */
    List<Standing> standing() {
        return standing;
    }

    boolean isVoid() {
        return standing.isEmpty();
    }

    /** The next entry, and those that are made in the same act. */
    void tellNext(List<Told> told) {
        String act = name + "+" + sequence;
        List<Standing> made = new ArrayList<>();
        do {
            int place = untold.first();
            untold.remove(place);
            Entry entry = plan.get(place);
            made.add(new Standing(name, sequence++, place, entry, act));
            told.add(new Told(name, entry));
        } while (hasMore()
                && BESIDE_THE_FORMER.contains(plan.get(untold.first()).getClass()));
        String shared = made.stream()
                .map(one -> actAcross(one.entry()))
                .filter(across -> !across.isEmpty())
                .findFirst()
                .orElse(act);
        made.forEach(one -> standing.add(new Standing(name, one.sequence(), one.place(), one.entry(), shared)));
    }

    /** What is entered of one line of a batch, or of one split, is one act in all streams. */
    private static String actAcross(Entry entry) {
        if (entry instanceof IntakeLineAccepted e) {
            return e.batch() + "/" + e.line();
        } else if (entry instanceof AssetAccepted e) {
            return e.batch() + "/" + e.line();
        } else if (entry instanceof LotAccepted e) {
            return e.batch() + "/" + e.line();
        } else if (entry instanceof AssetCardSplit e) {
            return "split " + e.into().get(0).assetId();
        } else if (entry instanceof LotReceiptSigned e && e.newLot() != null) {
            return "allotted " + e.newLot();
        } else if (entry instanceof LotAllotted e) {
            return "allotted " + e.lotId();
        } else if (entry instanceof LotSplitToCards e) {
            return "split " + e.into().get(0).assetId();
        }
        String other = disposalAct(entry) + reassignedAct(entry);
        if (!other.isEmpty()) {
            return other;
        }
        return entry instanceof AssetSplitOff e ? "split " + e.assetId() : "";
    }

    /** What goes over goes with the last approval. */
    private static String reassignedAct(Entry entry) {
        if (entry instanceof ReassignmentLineMoved e) {
            return "reassigned " + e.reassignment();
        }
        return entry instanceof ReassignedEntry e
                ? "reassigned " + e.reassigned().reassignment()
                : "";
    }

    /** What is frozen is frozen with the request, and what goes goes with its line. */
    private static String disposalAct(Entry entry) {
        if (entry instanceof DisposalLineExecuted e) {
            return "gone " + e.disposal() + "/" + e.line();
        } else if (entry instanceof AssetDisposed e) {
            return "gone " + e.disposal() + "/" + e.line();
        }
        return entry instanceof LotDisposed e ? "gone " + e.disposal() + "/" + e.line() : "";
    }

    /** The entry and whatever came later in its strand, and in the strands of these. */
    List<Standing> tailOf(Standing from) {
        List<Standing> tail = new ArrayList<>();
        Set<String> strands = new HashSet<>();
        for (Standing one : standing) {
            if (one.equals(from) || one.sequence() > from.sequence() && meets(strandOf(one), strands)) {
                tail.add(one);
                strands.add(strandOf(one));
            }
        }
        return tail;
    }

    private static boolean meets(String strand, Set<String> strands) {
        return strand.equals(ALL) || strands.contains(ALL) || strands.contains(strand);
    }

    private static String strandOf(Standing one) {
        if (one.place() == 0) {
            return ALL;
        } else if (one.entry() instanceof IntakeEntry) {
            return one.entry() instanceof IntakeLineEntry line ? "line " + line.line() : ALL;
        }
        if (one.entry() instanceof DisposalEntry) {
            return disposalStrand(one.entry());
        }
        if (one.entry() instanceof ReassignmentEntry) {
            return one.entry() instanceof ReassignmentLineEntry line ? "line " + line.line() : ALL;
        }
        return STRANDS.getOrDefault(one.entry().getClass(), "book");
    }

    private static String disposalStrand(Entry entry) {
        if (entry instanceof DisposalLineEntry line) {
            return "line " + line.line();
        } else if (entry instanceof PursuitEntry pursuit) {
            return "pursuit " + pursuit.line();
        }
        return entry instanceof DisposalProceedsRecorded ? "proceeds" : ALL;
    }

    Told takenBack(Standing one, Entry reversal) {
        standing.remove(one);
        untold.add(one.place());
        sequence++;
        return new Told(name, reversal);
    }

    /** All of it once more, from the first entry, of something that is called otherwise. */
    Retold underAnotherName() {
        Retold again = new Retold(name + "'");
        plan.forEach(entry -> again.planned(renamed(entry, again.name)));
        return again;
    }

    private Entry renamed(Entry entry, String other) {
        SerializedObject<String> stored = WIRE.serialize(entry, String.class);
        String text = stored.getData().replace('"' + name + '"', '"' + other + '"');
        Entry renamed = WIRE.deserialize(new SimpleSerializedObject<>(text, String.class, stored.getType()));
        return renamed;
    }
}
