package org.gongwucang.command.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * 合并入账: carries out commands that are {@link InPlace} one after the other, and stores the entries of all that no rule
 * refuses in one append: all of them or none. Each is decided in a unit of work of its own within the common one, so what
 * is refused leaves nothing behind and stops no other.
 */
@Component
class JointAppend {

    private final CommandBus ownBus;
    private final TransactionManager transactions;

    JointAppend(CommandBus bus, TransactionManager transactions) {
        this.ownBus = OwnBus.of(bus);
        this.transactions = transactions;
    }

    /**
     * What became of each; empty where one met with anything but a rule, such as a conflict with somebody else, a
     * deadlock, or a store that is away. What then became of the append need not be known: each command has an id.
     */
    Optional<List<Verdict>> of(List<LineCommand> lines) {
        UnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        try {
            together.attachTransaction(transactions);
            UnitOfWorkRules.refuseWhenTooOld(together);
            List<Verdict> verdicts = new ArrayList<>(lines.size());
            for (LineCommand line : lines) {
                verdicts.add(decided(line));
            }
            together.commit();
            return Optional.of(verdicts);
        } catch (RuntimeException e) {
            takeBack(together, e);
            return Optional.empty();
        } catch (Error e) {
            takeBack(together, e);
            throw e;
        }
    }

    /** A thread that keeps an open unit of work would carry it into the next request. */
    private static void takeBack(UnitOfWork<?> together, Throwable why) {
        if (together.isActive()) {
            together.rollback(why);
        }
    }

    private Verdict decided(LineCommand line) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(line.command()).andMetaData(line.envelope());
        FutureCallback<Object, Answer> callback = new FutureCallback<>();
        ownBus.dispatch(message, callback);
        CommandResultMessage<? extends Answer> result = callback.getResult();
        if (!result.isExceptional()) {
            return Verdict.done(line.line(), result.getPayload());
        }
        return Refused.in(result.exceptionResult())
                .map(rejection -> Verdict.refused(line.line(), rejection))
                .orElseThrow(() -> new UndecidedException(result.exceptionResult()));
    }

    /** 未决: neither done nor refused. */
    private static final class UndecidedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UndecidedException(Throwable cause) {
            super(cause);
        }
    }
}
