package org.gongwucang.command.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;

/**
 * 指令计时: every try of a command in the process that carries it out, from its arrival to its commit, by name and
 * outcome; and how often which rule refused. A conflict is a try that was lost to a faster one and is made again.
 */
final class CommandTimes implements MessageMonitor<Message<?>> {

    static final String TIMER = "gongwucang.command";
    static final String REFUSALS = "gongwucang.command.refusals";

    private final MeterRegistry meters;

    CommandTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public MonitorCallback onMessageIngested(Message<?> command) {
        String name = command.getPayloadType().getSimpleName();
        long start = System.nanoTime();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                record(name, CommandOutcome.DONE, start);
            }

            @Override
            public void reportFailure(Throwable cause) {
                record(name, CommandOutcome.of(cause), start);
                CommandOutcome.refusal(cause)
                        .ifPresent(
                                code -> meters.counter(REFUSALS, "code", code).increment());
            }

            @Override
            public void reportIgnored() {
                // A command is never ignored.
            }
        };
    }

    private void record(String name, CommandOutcome outcome, long start) {
        meters.timer(TIMER, "name", name, "outcome", outcome.name())
                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
}
