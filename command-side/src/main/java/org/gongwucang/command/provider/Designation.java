package org.gongwucang.command.provider;

import java.time.LocalDate;

/**
 * 定点: one provider for one time.
 *
 * @param provider code; empty before it was designated, or after that was taken back
 * @param to last day, also where it was ended early
 */
record Designation(String provider, LocalDate from, LocalDate to) {

    static final Designation NONE = new Designation("", LocalDate.EPOCH, LocalDate.EPOCH);

    boolean exists() {
        return !provider.isEmpty();
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
