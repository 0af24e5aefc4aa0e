package org.gongwucang.events.delegation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 授权簿: the delegations of the house that are neither revoked nor long over, as its one stream tells them. */
public record DelegationBook(List<Granted> granted) {

    /** The one stream of all delegations. */
    public static final String STREAM = "delegations:house";

    /** Nothing was ever delegated. */
    public static final DelegationBook EMPTY = new DelegationBook(List.of());

    /** 一项授权. */
    public record Granted(
            String delegation, String role, String delegator, String delegate, LocalDate from, LocalDate to) {

        /** Whether the day is one of its days, the first and the last included. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private boolean meets(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    /** The book after one more entry. What ended before the day of a new delegation is of no concern to it, nor to any later one. */
    public DelegationBook after(Object entry) {
        List<Granted> now = new ArrayList<>(granted);
        if (entry instanceof RoleDelegated e) {
            now.removeIf(one -> one.to().isBefore(e.occurredOn()));
            now.add(new Granted(e.delegation(), e.role(), e.delegator(), e.delegate(), e.from(), e.to()));
        } else if (entry instanceof DelegationRevoked e) {
            now.removeIf(one -> one.delegation().equals(e.delegation()));
        }
        return new DelegationBook(now);
    }

    /** What this person has from others on the day. */
    public List<Granted> to(String delegate, LocalDate day) {
        return granted.stream()
                .filter(one -> one.delegate().equals(delegate) && one.covers(day))
                .toList();
    }

    /** One by which the role of this person, or the same role in the same deputy's hands, is delegated on one of the days. */
    public Optional<Granted> overlapping(String role, String delegator, String delegate, LocalDate from, LocalDate to) {
        return granted.stream()
                .filter(one -> one.role().equals(role) && one.meets(from, to))
                .filter(one ->
                        one.delegator().equals(delegator) || one.delegate().equals(delegate))
                .findFirst();
    }
}
