package org.gongwucang.command.kernel;

import java.time.Duration;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * What holds for every unit of work: the business day is a possible one of an open period, the recording clock starts afresh, and a unit
 * of work that was paused for long (a stopped process, a stalled disk) stores nothing, since what it decided on may
 * have changed.
 */
@Component
class UnitOfWorkRules implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Duration TOO_OLD = Duration.ofSeconds(20);

    private final BusinessDays days;
    private final OpenDays open;

    UnitOfWorkRules(BusinessDays days, OpenDays open) {
        this.days = days;
        this.open = open;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        RecordingClock.release();
        if (work.getMessage().getPayload() instanceof Dated dated) {
            days.check(dated.occurredOn());
            open.requireOpen(dated.occurredOn(), days.now());
        }
        refuseWhenTooOld(work);
        return chain.proceed();
    }

    /** Makes it store nothing where it is not done within {@link #TOO_OLD} from now. */
    static void refuseWhenTooOld(UnitOfWork<?> work) {
        long start = System.nanoTime();
        work.onPrepareCommit(w -> refuseIfTooOld(start));
    }

    private static void refuseIfTooOld(long start) {
        if (System.nanoTime() - start > TOO_OLD.toNanos()) {
            throw new StoreUnavailableException("the unit of work is older than " + TOO_OLD.toSeconds() + " s", null);
        }
    }
}
