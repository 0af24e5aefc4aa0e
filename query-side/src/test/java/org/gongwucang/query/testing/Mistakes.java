package org.gongwucang.query.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.StockLotEntry;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalEntryReversed;
import org.gongwucang.events.intake.IntakeEntry;
import org.gongwucang.events.intake.IntakeEntryReversed;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentEntryReversed;
import org.gongwucang.query.testing.Retold.Standing;
import org.gongwucang.query.testing.WholeHouse.Told;

/**
 * 错账: the things and batches of the whole house with mistakes among their entries. Any entry is taken back at any time,
 * with all that came later in its strand and all of the acts it belongs to, in whichever stream, newest first, and is made
 * again later; what was opened by mistake is opened again under another identifier.
 */
public final class Mistakes {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 60;
    private static final int ENTRIES_TO_A_MISTAKE = 7;

    /** Fewer things with longer lives. */
    private static final int OF_EACH_KIND = 3;

    private final Random random;
    private final Map<String, Retold> streams = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Set<Class<?>> kindsTakenBack = new HashSet<>();

    private Mistakes(long seed) {
        random = new Random(seed);
        for (Told one : WholeHouse.grown(seed)) {
            if (isReversible(one.entry()) && number(one.stream()) < OF_EACH_KIND) {
                if (!streams.containsKey(one.stream())) {
                    begun(new Retold(one.stream()));
                }
                stream(one.stream()).planned(one.entry());
            }
        }
    }

    /** At least so many entries in the order of their recording. */
    public static List<Told> grown(long seed, int entries) {
        Mistakes mistakes = new Mistakes(seed);
        mistakes.begin();
        while (mistakes.told.size() < entries) {
            mistakes.goOn();
        }
        return mistakes.told;
    }

    /** Everything happens once, and of each kind the first is a mistake. */
    private void begin() {
        Optional<Retold> open = anyOpen();
        while (open.isPresent()) {
            Retold stream = open.get();
            int before = stream.standing().size();
            stream.tellNext(told);
            stream.standing().subList(before, stream.standing().size()).stream()
                    .filter(one -> !kindsTakenBack.contains(one.entry().getClass()))
                    .findFirst()
                    .ifPresent(this::takeBack);
            open = anyOpen();
        }
    }

    private Optional<Retold> anyOpen() {
        return streams.values().stream().filter(Retold::hasMore).findFirst();
    }

    /** Entries that can be taken back. */
    public static boolean isReversible(Entry entry) {
        return (entry instanceof AssetEntry
                        || entry instanceof StockLotEntry
                        || entry instanceof IntakeEntry
                        || entry instanceof DisposalEntry
                        || entry instanceof ReassignmentEntry)
                && !(entry instanceof Reversal);
    }

    private static int number(String stream) {
        return Character.digit(stream.charAt(stream.length() - 1), 10);
    }

    private Retold stream(String name) {
        return Objects.requireNonNull(streams.get(name), name);
    }

    private void begun(Retold stream) {
        streams.put(stream.name(), stream);
        names.add(stream.name());
    }

    private void goOn() {
        Retold stream = stream(names.get(random.nextInt(names.size())));
        if (stream.standing().isEmpty() || stream.hasMore() && random.nextInt(ENTRIES_TO_A_MISTAKE) > 0) {
            stream.tellNext(told);
        } else {
            takeBack(mistakeIn(stream.standing()));
        }
    }

    /** The last one more often than any. */
    private Standing mistakeIn(List<Standing> standing) {
        int last = standing.size() - 1;
        return standing.get(random.nextInt(3) > 0 ? last : random.nextInt(last + 1));
    }

    private void takeBack(Standing mistake) {
        Set<Standing> all = new LinkedHashSet<>();
        spread(mistake, all);
        Map<String, List<Standing>> byStream = new LinkedHashMap<>();
        all.forEach(one ->
                byStream.computeIfAbsent(one.stream(), any -> new ArrayList<>()).add(one));
        byStream.forEach((name, tail) -> {
            tail.sort(Comparator.comparingLong(Standing::sequence).reversed());
            Retold stream = stream(name);
            tail.forEach(one -> kindsTakenBack.add(one.entry().getClass()));
            tail.forEach(one -> told.add(stream.takenBack(one, reversal(one))));
            if (stream.isVoid()) {
                streams.remove(name);
                names.remove(name);
                begun(stream.underAnotherName());
            }
        });
    }

    /** Its tail, and the tails of what was entered in the acts of these. */
    private void spread(Standing one, Set<Standing> all) {
        for (Standing later : stream(one.stream()).tailOf(one)) {
            if (all.add(later)) {
                spread(later, all);
                for (Retold stream : streams.values()) {
                    stream.standing().stream()
                            .filter(other -> other.act().equals(later.act()) && !all.contains(other))
                            .toList()
                            .forEach(other -> spread(other, all));
                }
            }
        }
    }

    private Entry reversal(Standing one) {
        String event = one.stream() + "#" + one.sequence();
        String kind = one.entry().getClass().getSimpleName();
        LocalDate was = one.entry().occurredOn();
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        if (one.entry() instanceof AssetEntry) {
            return new AssetEntryReversed(one.stream(), event, one.sequence(), kind, was, "录错", day);
        }
        if (one.entry() instanceof ReassignmentEntry) {
            return new ReassignmentEntryReversed(one.stream(), event, one.sequence(), kind, was, "录错", day);
        }
        return one.entry() instanceof StockLotEntry
                ? new LotEntryReversed(one.stream(), event, one.sequence(), kind, was, "录错", day)
                : one.entry() instanceof DisposalEntry
                        ? new DisposalEntryReversed(one.stream(), event, one.sequence(), kind, was, "录错", day)
                        : new IntakeEntryReversed(one.stream(), event, one.sequence(), kind, was, "录错", day);
    }
}
