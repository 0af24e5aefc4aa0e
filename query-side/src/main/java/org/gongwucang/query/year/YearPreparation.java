package org.gongwucang.query.year;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 年报编制: what is being put together for somebody who wants to close a year; kept in the vault, since another process may be asked for it.
 *
 * @param staff number of who asked
 * @param heardAt when the process that does it was heard of last
 * @param expiresAt up to when the receipt holds; null until it is ready
 */
public record YearPreparation(
        int year,
        String staff,
        State state,
        Instant startedAt,
        Instant heardAt,
        int edition,
        int periodEdition,
        @Nullable String report,
        @Nullable String cut,
        @Nullable String root,
        int streams,
        long entries,
        @Nullable String receipt,
        @Nullable Instant expiresAt) {

    /** 编制状态. */
    public enum State {
        /** 未结账: its last month is open. */
        MONTH_OPEN,
        /** 未定稿: its last month was closed a moment ago. */
        SETTLING,
        /** 已结账: nothing was reopened since it was closed. */
        CLOSED_ALREADY,
        /** 编制中. */
        COMPUTING,
        /** 已备妥. */
        READY,
        /** 失败: ask again. */
        FAILED
    }

    static YearPreparation in(State state, int year, String staff, Instant now) {
        return new YearPreparation(year, staff, state, now, now, 0, 0, null, null, null, 0, 0, null, null);
    }

    YearPreparation of(int theEdition, int thePeriodEdition) {
        return new YearPreparation(
                year,
                staff,
                state,
                startedAt,
                heardAt,
                theEdition,
                thePeriodEdition,
                report,
                cut,
                root,
                streams,
                entries,
                receipt,
                expiresAt);
    }

    YearPreparation failed(Instant now) {
        return in(State.FAILED, year, staff, now).of(edition, periodEdition);
    }

    /** Whether the process that did it was not heard of for so long that it is taken for dead. */
    boolean isAbandoned(Instant now, Duration silence) {
        return state == State.COMPUTING && heardAt.plus(silence).isBefore(now);
    }
}
