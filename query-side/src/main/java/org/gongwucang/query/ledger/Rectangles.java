package org.gongwucang.query.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * 时段推算: the rectangles of one whole stream, from nothing but its entries, for streams that an ordinary entry does
 * not explain: a late entry, a reversal. Step by step the days are laid out as they were known after each entry; what
 * an entry no longer says is closed at its recorded time, what it says anew is opened.
 */
final class Rectangles<R> {

    private final Ledger<R> ledger;
    private final Definition<R> definition;

    Rectangles(Ledger<R> ledger) {
        this.ledger = ledger;
        this.definition = new Definition<>(ledger);
    }

    /** All rectangles that the entries of the stream, in the order of their sequence, ever opened. */
    List<Rectangle<R>> of(List<Said> entries) {
        List<Said> stream = definition.sound(entries);
        List<Rectangle<R>> closed = new ArrayList<>();
        List<Rectangle<R>> open = List.of();
        for (int known = 1; known <= stream.size(); known++) {
            Fact last = stream.get(known - 1).fact();
            List<Rectangle<R>> now = laidOut(stream.subList(0, known), last);
            List<Rectangle<R>> kept = new ArrayList<>();
            for (Rectangle<R> before : open) {
                if (now.removeIf(before::sameDaysAs)) {
                    kept.add(before);
                } else {
                    closed.add(before.closedAt(last.recordedAt()));
                }
            }
            kept.addAll(now);
            open = kept;
        }
        closed.addAll(open);
        return closed;
    }

    /** The days as they are known right after the last entry: a new stretch begins on each day with an entry. */
    private List<Rectangle<R>> laidOut(List<Said> known, Fact last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Map<String, TreeSet<LocalDate>> daysOfKey = new HashMap<>();
        for (Said said : Definition.standing(known, null)) {
            for (Touch<R> touch : Touch.of(ledger, said)) {
                days.add(said.day());
                daysOfKey.computeIfAbsent(touch.key(), any -> new TreeSet<>()).add(said.day());
            }
        }
        List<Rectangle<R>> now = new ArrayList<>();
        for (LocalDate day : days) {
            definition.rowsOfSound(known, day, null).forEach((key, folded) -> {
                TreeSet<LocalDate> own = daysOfKey.get(key);
                if (own != null && own.contains(day)) {
                    LocalDate next = own.higher(day);
                    now.add(new Rectangle<>(
                            key,
                            day,
                            next == null ? Rectangle.FOREVER : next,
                            last.recordedAt(),
                            Rectangle.STILL,
                            last.sequence(),
                            folded));
                }
            });
        }
        return now;
    }
}
