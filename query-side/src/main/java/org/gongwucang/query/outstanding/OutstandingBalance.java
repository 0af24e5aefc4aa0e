package org.gongwucang.query.outstanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 未了余额: of a person or a unit on a day.
 *
 * @param staff number of the person; null of a unit
 * @param unit code of the unit that was asked for, or for which the person works today
 * @param nil whether nothing is open at all
 * @param items how much is open, of every kind
 * @param pieces to be given back: in custody, on loan, in kits
 * @param value their original value, yuan
 * @param kinds every kind, those of which nothing is open as well
 */
record OutstandingBalance(
        @Nullable String staff,
        String unit,
        LocalDate day,
        boolean nil,
        int items,
        int overdueItems,
        long pieces,
        BigDecimal value,
        List<Total> kinds) {

    private static final List<String> TO_GIVE_BACK =
            List.of(OutstandingItem.CUSTODY, OutstandingItem.LOAN, OutstandingItem.KIT);

    OutstandingBalance {
        kinds = List.copyOf(kinds);
    }

    /** 分类余额: of a kind; nil is said as nil. */
    record Total(String kind, boolean nil, int items, long pieces, BigDecimal value) {

        private static Total of(String kind, List<OutstandingItem> all) {
            List<OutstandingItem> some =
                    all.stream().filter(item -> item.kind().equals(kind)).toList();
            return new Total(kind, some.isEmpty(), some.size(), piecesOf(some), valueOf(some));
        }
    }

    static OutstandingBalance of(@Nullable String staff, String unit, LocalDate day, List<OutstandingItem> items) {
        List<OutstandingItem> things = items.stream()
                .filter(item -> TO_GIVE_BACK.contains(item.kind()))
                .toList();
        return new OutstandingBalance(
                staff,
                unit,
                day,
                items.isEmpty(),
                items.size(),
                (int) items.stream().filter(item -> item.overdueDays() > 0).count(),
                piecesOf(things),
                valueOf(things),
                OutstandingItem.KINDS.stream()
                        .map(kind -> Total.of(kind, items))
                        .toList());
    }

    private static long piecesOf(List<OutstandingItem> items) {
        return items.stream()
                .map(OutstandingItem::pieces)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static BigDecimal valueOf(List<OutstandingItem> items) {
        return items.stream()
                .map(OutstandingItem::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
