package org.gongwucang.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.monitoring.MessageMonitor.MonitorCallback;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StoreWatchTest {

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(StoreWatch.class);

    private final AtomicLong clock = new AtomicLong(5);
    private final StoreWatch watch = new StoreWatch(clock::get);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listens_to_the_log() {
        log.start();
        LOGGER.setLevel(Level.INFO);
        LOGGER.addAppender(log);
    }

    @AfterEach
    void listens_no_more() {
        LOGGER.detachAppender(log);
        LOGGER.setLevel(null);
    }

    private List<String> lines(String with) {
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains(with))
                .toList();
    }

    @Test
    void a_store_that_takes_nothing_is_told_at_once_and_then_once_a_minute() {
        for (int second = 0; second <= 70; second++) {
            command().reportFailure(new EventStoreException("no room"));
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }

        assertThat(lines("a store takes no commands"))
                .hasSize(2)
                .anyMatch(line -> line.contains("1 refused in 0 s") && line.contains("no room"))
                .anyMatch(line -> line.contains("61 refused in 60 s"));
    }

    @Test
    void it_is_told_when_commands_are_taken_again_and_none_was_refused_for_a_while() {
        for (int second = 0; second < 5; second++) {
            command().reportFailure(new EventStoreException("no room"));
            command().reportSuccess();
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }
        clock.addAndGet(TimeUnit.SECONDS.toNanos(9));
        command().reportSuccess();
        command().reportSuccess();

        assertThat(lines("a store takes no commands")).hasSize(1);

        assertThat(lines("are taken again")).singleElement().asString().contains("after 5 refused in 4 s");
    }

    @Test
    void what_a_rule_refuses_is_no_trouble_of_a_store() {
        command().reportFailure(new Refused(Rejection.of("ASSET_HELD")));

        assertThat(lines("takes no commands")).isEmpty();
    }

    private MonitorCallback command() {
        return watch.onMessageIngested(GenericCommandMessage.asCommandMessage("a command"));
    }
}
