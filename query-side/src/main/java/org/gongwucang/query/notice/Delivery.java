package org.gongwucang.query.notice;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 投递: a notice on its way by one channel.
 *
 * @param claim of the process that tries now, or tried last
 * @param tries so far
 * @param nextTryAt nobody tries before; also not while somebody does
 * @param trouble why the last try failed, as a code
 * @param givenUp nobody tries any more, unless an administrator says so
 */
record Delivery(
        Notice notice,
        String channel,
        @Nullable String claim,
        int tries,
        Instant nextTryAt,
        @Nullable Instant lastTryAt,
        @Nullable String trouble,
        boolean givenUp) {

    /** Longer than any try may take. */
    private static final Duration CLAIMED_FOR = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_TRIES = 12;

    static Delivery of(Notice notice, String channel, Instant now) {
        return new Delivery(notice, channel, null, 0, now, null, null, false);
    }

    String key() {
        return key(notice.id(), channel);
    }

    static String key(String notice, String channel) {
        return notice + "/" + channel;
    }

    /** Whether somebody should try it now. */
    boolean isDueAt(Instant now) {
        return !givenUp && !now.isBefore(nextTryAt);
    }

    /** Whoever claims is alone with it for a while; who dies meanwhile leaves it to the next. */
    Delivery claimed(String by, Instant now) {
        return isDueAt(now)
                ? new Delivery(notice, channel, by, tries, now.plus(CLAIMED_FOR), now, trouble, false)
                : this;
    }

    boolean isClaimedBy(String process) {
        return process.equals(claim);
    }

    /** Tried in vain: the pause doubles each time, up to six hours; after twelve tries it is given up. */
    Delivery failed(String why, Instant now, Duration firstPause) {
        int tried = tries + 1;
        Duration doubled = firstPause.multipliedBy(1L << Math.min(tries, 20));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        return new Delivery(notice, channel, null, tried, now.plus(pause), now, why, tried >= MOST_TRIES);
    }

    Delivery again(Instant now) {
        return new Delivery(notice, channel, null, 0, now, lastTryAt, trouble, false);
    }
}
