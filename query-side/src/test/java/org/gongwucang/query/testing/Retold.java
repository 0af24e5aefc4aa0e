package org.gongwucang.query.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.PursuitOpened;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.query.testing.WholeHouse.Told;

/** 重记: one stream that is told entry by entry; what is taken back is told again in its turn. */
final class Retold {

    private static final Serializer WIRE = Wire.serializer();

    /** What is there by itself and is opened by nobody, such as the account of a vehicle, goes on whatever is taken back. */
    private static final List<String> PERPETUAL = List.of("fleet:", "running:", "driver:", "providers:", "office:");

    /** Fields by which entries name parts of what the stream is about; what is opened again has parts of its own. */
    private static final Pattern PARTS = Pattern.compile("\"(?:visit|violation|order)\":\"([^\"]*)");

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
            ReassignmentLineMoved.class,
            PurchaseWeighed.class);

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

    /** Its opening was taken back. */
    boolean isVoid() {
        return standing.isEmpty() && !isPerpetual();
    }

    private boolean isPerpetual() {
        return PERPETUAL.stream().anyMatch(name::startsWith);
    }

    /** What the stream is about. */
    static String id(String stream) {
        return stream.substring(stream.indexOf(':') + 1);
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
                .map(one -> Acts.across(one.entry()))
                .filter(across -> !across.isEmpty())
                .findFirst()
                .orElse(act);
        made.forEach(one -> standing.add(new Standing(name, one.sequence(), one.place(), one.entry(), shared)));
    }

    /** The entry and whatever came later in its strands, and in the strands of these. */
    List<Standing> tailOf(Standing from) {
        List<Standing> tail = new ArrayList<>();
        Set<String> strands = new HashSet<>();
        for (Standing one : standing) {
            Set<String> own = strandsOf(one);
            if (one.equals(from) || one.sequence() > from.sequence() && Strands.meet(own, strands)) {
                tail.add(one);
                strands.addAll(own);
            }
        }
        return tail;
    }

    private Set<String> strandsOf(Standing one) {
        return one.place() == 0 && !isPerpetual() ? Strands.ALL : Strands.of(one.entry());
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
        String about = stored.getData().replace('"' + id(name) + '"', '"' + id(other) + '"');
        String text = PARTS.matcher(about).replaceAll(part -> part.group(1).equals(id(other)) ? "$0" : "$0'");
        Entry renamed = WIRE.deserialize(new SimpleSerializedObject<>(text, String.class, stored.getType()));
        return renamed;
    }
}
