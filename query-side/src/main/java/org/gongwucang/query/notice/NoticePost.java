package org.gongwucang.query.notice;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.task.TaskRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * 邮局: looks what waits, enters what was not told yet, and sends what is due, on one thread. All processes of this half look; the register lets one of them
 * have each delivery.
 */
final class NoticePost implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);
    private static final int PAGE = 200;
    private static final long BETWEEN_FORGETTING = TimeUnit.HOURS.toNanos(1);

    private final LedgerReader<TaskRow> tasks;
    private final Deliveries deliveries;
    private final List<Channel> channels;
    private final List<String> kinds;
    private final Duration between;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread worker = new Thread(work, "notices");
        worker.setDaemon(true);
        return worker;
    });
    private long forgotAt = System.nanoTime();

    /** @param kinds of tasks that are told of */
    NoticePost(
            LedgerReader<TaskRow> tasks,
            Deliveries deliveries,
            List<Channel> channels,
            List<String> kinds,
            Duration between) {
        this.tasks = tasks;
        this.deliveries = deliveries;
        this.channels = channels;
        this.kinds = kinds;
        this.between = between;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (!channels.isEmpty()) {
            thread.scheduleWithFixedDelay(this::work, 0, between.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A ledger that has not caught up, or a vault that is away, is looked at again at the next time. */
    private void work() {
        try {
            enter();
            send();
        } catch (RuntimeException | Error e) {
            LOG.debug("notices could not be looked at; next try in {}", between, e);
        }
    }

    private void enter() {
        List<Notice> waiting = tasks.all(new Where().is("open", true).oneOf("kind", kinds), At.NOW).stream()
                .map(Notice::of)
                .toList();
        waiting.forEach(notice -> channels.forEach(channel -> deliveries.enter(notice, channel.name())));
        if (System.nanoTime() - forgotAt > BETWEEN_FORGETTING) {
            deliveries.forget(waiting.stream().map(Notice::id).collect(Collectors.toSet()));
            forgotAt = System.nanoTime();
        }
    }

    private void send() {
        List<Delivery> page = deliveries.after("", PAGE);
        while (!page.isEmpty()) {
            page.forEach(delivery -> channels.stream()
                    .filter(channel -> channel.name().equals(delivery.channel()))
                    .forEach(channel -> deliveries.claim(delivery).ifPresent(claimed -> send(claimed, channel))));
            page = deliveries.after(page.get(page.size() - 1).key(), PAGE);
        }
    }

    private void send(Delivery delivery, Channel channel) {
        try {
            channel.send(delivery.notice());
            deliveries.arrived(delivery);
        } catch (Channel.Undelivered e) {
            LOG.warn(
                    "notice {} by {} was not delivered at try {}: {}",
                    delivery.notice().id(),
                    channel.name(),
                    delivery.tries() + 1,
                    e.getMessage());
            deliveries.failed(delivery, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void destroy() {
        thread.shutdown(); // an interrupt would close the files that others read
    }
}
