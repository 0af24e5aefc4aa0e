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
import org.gongwucang.query.testing.Retold.Standing;
import org.gongwucang.query.testing.WholeHouse.Told;

/**
 * 错账: the whole house with mistakes among its entries. Any entry is taken back at any time,
 * with all that came later in its strand and all of the acts it belongs to, in whichever stream, newest first, and is made
 * again later; what was opened by mistake is opened again under another identifier.
 */
public final class Mistakes {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 60;
    private static final int ENTRIES_TO_A_MISTAKE = 7;

    /** Fewer things with longer lives. */
    private static final int OF_EACH_KIND = 2;

    private final Random random;
    private final Map<String, Retold> streams = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Set<Class<?>> kindsTakenBack = new HashSet<>();

    private Mistakes(long seed) {
        random = new Random(seed);
        for (Told one : WholeHouse.grown(seed)) {
            if (Reversals.isReversible(one.entry()) && number(one.stream()) < OF_EACH_KIND) {
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

    /** Everything happens once, and of each kind the first is a mistake; so are all second lives as a whole. */
    private void begin() {
        Optional<Retold> open = anyOpen();
        while (open.isPresent()) {
            Retold stream = open.get();
            int before = stream.standing().size();
            stream.tellNext(told);
            stream.standing().subList(before, stream.standing().size()).stream()
                    .filter(one -> !kindsTakenBack.contains(one.entry().getClass()))
                    .findFirst()
                    .ifPresent(one -> takeBack(List.of(one)));
            open = anyOpen();
        }
        List.copyOf(names).stream()
                .filter(name -> number(name) == 1 && streams.containsKey(name))
                .forEach(name -> takeBack(List.copyOf(stream(name).standing())));
    }

    private Optional<Retold> anyOpen() {
        return streams.values().stream().filter(Retold::hasMore).findFirst();
    }

    /** Which of its kind it is: the last digit of its name says so. */
    private static int number(String stream) {
        return stream.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .reduce(OF_EACH_KIND, (before, digit) -> digit);
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
            takeBack(List.of(mistakeIn(stream.standing())));
        }
    }

    /** The last one more often than any. */
    private Standing mistakeIn(List<Standing> standing) {
        int last = standing.size() - 1;
        return standing.get(random.nextInt(3) > 0 ? last : random.nextInt(last + 1));
    }

    private void takeBack(List<Standing> mistakes) {
        Set<Standing> all = new LinkedHashSet<>();
        mistakes.forEach(mistake -> spread(mistake, all));
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
        return Reversals.of(one, FIRST.plusDays(random.nextInt(DAYS)));
    }
}
