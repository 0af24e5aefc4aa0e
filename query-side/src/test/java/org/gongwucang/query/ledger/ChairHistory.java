package org.gongwucang.query.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongwucang.query.ledger.Chair.Bought;
import org.gongwucang.query.ledger.Chair.Carried;
import org.gongwucang.query.ledger.Chair.TakenBack;
import org.gongwucang.query.ledger.Chair.Valued;
import org.jspecify.annotations.Nullable;

/**
 * Random lives of chairs, as the rules of the house allow them: late entries across strands, reversals, days in order
 * within a strand. If wanted, with entries that nobody can fold, each of which is taken back later.
 */
final class ChairHistory {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final Map<String, List<Said>> streams = new HashMap<>();
    private final Map<String, List<Said>> standing = new HashMap<>();
    private Instant now = Instant.parse("2026-06-01T00:00:00Z");

    ChairHistory(long seed) {
        random = new Random(seed);
    }

    /** All entries in the order of their recording. */
    List<Said> grow(int chairs, int entries) {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < chairs; i++) {
            all.add(bought("chair-" + i));
        }
        for (int i = 0; i < entries; i++) {
            String id = "chair-" + random.nextInt(chairs);
            all.add(random.nextInt(8) == 0 ? takenBackOrNext(id) : next(id));
        }
        return all;
    }

    /** The same with entries among them that nobody can fold, until they are taken back. */
    List<Said> growPoisoned(int chairs, int entries) {
        List<Said> all = new ArrayList<>(grow(chairs, entries / 2));
        Map<String, Said> poison = new HashMap<>();
        for (int i = 0; i < entries / 2; i++) {
            String id = "chair-" + random.nextInt(chairs);
            Said open = poison.get(id);
            if (open == null && random.nextInt(6) == 0) {
                Said wrong = poisoned(id);
                poison.put(id, wrong);
                all.add(wrong);
            } else if (open != null && random.nextInt(3) == 0) {
                all.add(takenBack(id, open));
                poison.remove(id);
            } else {
                all.add(next(id));
            }
        }
        poison.forEach((id, open) -> all.add(takenBack(id, open)));
        return all;
    }

    private Said poisoned(String id) {
        Chair poison =
                random.nextBoolean() ? Chair.undated(id, "r1") : new Carried("nobody", "r1", lastDay(id, "book"));
        return say(id, poison, null);
    }

    private Said takenBack(String id, Said wrong) {
        return say(id, new TakenBack(id, wrong.fact().eventId(), wrong.fact().sequence(), "错记", FIRST), null);
    }

    private Said bought(String id) {
        LocalDate day = FIRST.plusDays(random.nextInt(20));
        return say(id, new Bought(id, "r0", 100, day), null);
    }

    private Said next(String id) {
        String strand = random.nextBoolean() ? "book" : "value";
        LocalDate day = lastDay(id, strand).plusDays(random.nextInt(6));
        Chair entry = strand.equals("book")
                ? new Carried(id, "r" + random.nextInt(9), day)
                : new Valued(id, random.nextInt(1000), day);
        return say(id, entry, strand);
    }

    private Said takenBackOrNext(String id) {
        String strand = random.nextBoolean() ? "book" : "value";
        List<Said> open = standing(id, strand);
        if (open.isEmpty()) {
            return next(id);
        }
        Said last = open.remove(open.size() - 1);
        Fact fact = last.fact();
        return say(id, new TakenBack(id, fact.eventId(), fact.sequence(), "错记", fact.occurredOn()), null);
    }

    private LocalDate lastDay(String id, String strand) {
        List<Said> open = standing(id, strand);
        Said last = open.isEmpty() ? stream(id).get(0) : open.get(open.size() - 1);
        return last.fact().occurredOn();
    }

    private Said say(String id, Chair entry, @Nullable String strand) {
        now = now.plusMillis(1 + random.nextInt(50));
        List<Said> stream = streams.computeIfAbsent(id, any -> new ArrayList<>());
        long sequence = stream.size();
        Said said = new Said(entry, new Fact(id + "#" + sequence, id, sequence, entry.occurredOn(), now, "S1"));
        stream.add(said);
        if (strand != null) {
            standing(id, strand).add(said);
        }
        return said;
    }

    private List<Said> standing(String id, String strand) {
        return standing.computeIfAbsent(id + "/" + strand, any -> new ArrayList<>());
    }

    List<Said> stream(String id) {
        return List.copyOf(streams.getOrDefault(id, List.of()));
    }
}
