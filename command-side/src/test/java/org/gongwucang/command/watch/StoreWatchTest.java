package org.gongwucang.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.monitoring.MessageMonitor.MonitorCallback;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StoreWatchTest {

    private final AtomicLong clock = new AtomicLong(5);
    private final StoreWatch watch = new StoreWatch(clock::get);

    @Test
    void a_store_that_takes_nothing_is_told_at_once_and_then_once_a_minute(CapturedOutput log) {
        for (int second = 0; second <= 70; second++) {
            command().reportFailure(new EventStoreException("no room"));
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }

        assertThat(log.getOut().lines().filter(line -> line.contains("a store takes no commands")))
                .hasSize(2)
                .anyMatch(line -> line.contains("1 refused in 0 s") && line.contains("no room"))
                .anyMatch(line -> line.contains("61 refused in 60 s"));
    }

    @Test
    void it_is_told_when_commands_are_taken_again_and_none_was_refused_for_a_while(CapturedOutput log) {
        for (int second = 0; second < 5; second++) {
            command().reportFailure(new EventStoreException("no room"));
            command().reportSuccess();
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }
        clock.addAndGet(TimeUnit.SECONDS.toNanos(9));
        command().reportSuccess();
        command().reportSuccess();

        assertThat(log.getOut().lines().filter(line -> line.contains("a store takes no commands")))
                .hasSize(1);

        assertThat(log.getOut().lines().filter(line -> line.contains("are taken again")))
                .singleElement()
                .asString()
                .contains("after 5 refused in 4 s");
    }

    @Test
    void what_a_rule_refuses_is_no_trouble_of_a_store(CapturedOutput log) {
        command().reportFailure(new Refused(Rejection.of("ASSET_HELD")));

        assertThat(log.getOut()).doesNotContain("takes no commands");
    }

    private MonitorCallback command() {
        return watch.onMessageIngested(GenericCommandMessage.asCommandMessage("a command"));
    }
}
