package org.gongwucang.vault.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 登录日志: written before the caller is answered. Where the register is out of reach the answer stays the same, lest nobody could
 * sign in to mend it: the log names what is not in it, and it is counted, which is what an alert is for.
 */
public final class SignInJournal {

    private static final Logger LOG = LoggerFactory.getLogger(SignInJournal.class);
    private static final String COUNTED = "";

    private final Supplier<? extends SignInRegister> register;
    private final Clock clock;
    private final Period keptFor;
    private final AtomicLong lost = new AtomicLong();

    /**
     * @param clock in the zone whose days are meant
     * @param keptFor from the day on which it happened
     */
    public SignInJournal(Supplier<? extends SignInRegister> register, Clock clock, Period keptFor) {
        this.register = register;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /** Enters what may happen any number of times: what is identical on a day is one entry with its count. */
    public void count(SignInEntry entry) {
        keep(entry, COUNTED);
    }

    /** Enters what has an entry of its own. */
    public void note(SignInEntry entry) {
        keep(entry, UUID.randomUUID().toString());
    }

    /** @param act the same where it is repeated: then it has one entry */
    public void keep(SignInEntry entry, String act) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = LocalDate.ofInstant(now, clock.getZone());
        String id = day + "-" + entry.fingerprint(act);
        try {
            register.get().add(List.of(new KeptSignIn(id, day, now, now, 1, entry, day.plus(keptFor))));
        } catch (RuntimeException e) {
            lost.incrementAndGet();
            LOG.error(
                    "not in the journal of sign-ins: {} {} of {} by {}",
                    entry.kind(),
                    entry.outcome(),
                    entry.account(),
                    entry.by(),
                    e);
        }
    }

    /** How many could not be entered since the start. */
    public long lost() {
        return lost.get();
    }
}
