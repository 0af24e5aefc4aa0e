package org.gongwucang.vault.refusal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 拒绝登记: enters what was refused before the caller is answered. Where the register is out of reach the answer stays
 * the same: the log names what is not in it, and it is counted.
 */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Supplier<RefusalRegister> register;
    private final Clock clock;
    private final Period keptFor;
    private final AtomicLong lost = new AtomicLong();

    /**
     * @param clock in the zone whose days are meant
     * @param keptFor from the day of the refusal
     */
    public Refusals(Supplier<RefusalRegister> register, Clock clock, Period keptFor) {
        this.register = register;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /** Enters those of one request together, identical ones as one. */
    public void keep(List<Refusal> refused) {
        if (refused.isEmpty()) {
            return;
        }
        try {
            register.get().add(counted(refused));
        } catch (RuntimeException e) {
            lost.addAndGet(refused.size());
            refused.forEach(refusal -> LOG.error(
                    "a refusal is not in the register: {} to {} at {}",
                    refusal.rule(),
                    refusal.actor(),
                    refusal.command()));
            LOG.error("the register of refusals was out of reach", e);
        }
    }

    private List<KeptRefusal> counted(List<Refusal> refused) {
        Map<Refusal, Long> counts = new LinkedHashMap<>();
        refused.forEach(refusal -> counts.merge(refusal, 1L, Long::sum));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate day = LocalDate.ofInstant(now, clock.getZone());
        List<KeptRefusal> entries = new ArrayList<>(counts.size());
        counts.forEach((refusal, count) -> entries.add(KeptRefusal.of(refusal, count, day, now, day.plus(keptFor))));
        return entries;
    }

    /** How many could not be entered since the start. */
    public long lost() {
        return lost.get();
    }
}
