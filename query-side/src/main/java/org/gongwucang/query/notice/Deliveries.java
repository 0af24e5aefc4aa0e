package org.gongwucang.query.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/**
 * 投递登记: what is on its way and what has arrived, in the vault, which all processes share; nothing of it is in memory only. A delivery is claimed by comparing
 * before it is set, so one process at a time tries it.
 */
final class Deliveries {

    private static final int PAGE = 200;
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Drawer<Delivery> pending;
    private final Drawer<Arrived> arrived;
    private final Clock clock;
    private final Duration firstPause;

    /** @param firstPause after the first try that failed */
    Deliveries(Shelf shelf, Clock clock, Duration firstPause) {
        this.pending = new Drawer<>(shelf, "notices-pending", Delivery.class);
        this.arrived = new Drawer<>(shelf, "notices-arrived", Arrived.class);
        this.clock = clock;
        this.firstPause = firstPause;
    }

    /** 已送达. */
    record Arrived(String key, Instant at) {}

    /** Enters it, unless it is on its way or has arrived. */
    void enter(Notice notice, String channel) {
        Delivery delivery = Delivery.of(notice, channel, clock.instant());
        if (arrived.get(delivery.key()).isEmpty()) {
            pending.putIfAbsent(delivery.key(), delivery);
        }
    }

    /** The next on their way, by key, whatever became of them so far. */
    List<Delivery> after(String key, int most) {
        return pending.listAfter(key, most);
    }

    /** Claims it for one try; nothing where it is not due, or somebody else has it. */
    Optional<Delivery> claim(Delivery delivery) {
        String claim = UUID.randomUUID().toString();
        Instant now = clock.instant();
        return delivery.isDueAt(now)
                ? pending.change(delivery.key(), known -> known.claimed(claim, now))
                        .filter(known -> known.isClaimedBy(claim))
                : Optional.empty();
    }

    /** First that it arrived is entered: a crash in between has it forgotten twice, never sent a third time for that. */
    void arrived(Delivery delivery) {
        arrived.putIfAbsent(delivery.key(), new Arrived(delivery.key(), clock.instant()));
        pending.delete(delivery.key());
    }

    void failed(Delivery delivery, String why) {
        pending.change(delivery.key(), known -> known.failed(why, clock.instant(), firstPause));
    }

    /** Begins anew, now; nothing where it is not on its way. */
    Optional<Delivery> retry(String key) {
        return pending.change(key, known -> known.again(clock.instant()));
    }

    /**
     * Forgets what arrived long ago and waits no more.
     *
     * @param waiting ids of notices of what still waits: forgotten, they would be sent once more
     */
    void forget(Set<String> waiting) {
        Instant before = clock.instant().minus(REMEMBERED);
        List<Arrived> page = arrived.listAfter("", PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(one -> one.at().isBefore(before))
                    .filter(one ->
                            !waiting.contains(one.key().substring(0, one.key().indexOf('/'))))
                    .forEach(one -> arrived.delete(one.key()));
            page = arrived.listAfter(page.get(page.size() - 1).key(), PAGE);
        }
    }
}
