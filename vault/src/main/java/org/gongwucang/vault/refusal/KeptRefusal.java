package org.gongwucang.vault.refusal;

import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.vault.register.Kept;

/**
 * 登记行: identical refusals of one day.
 *
 * @param id day and fingerprint
 * @param day of the house's zone
 * @param firstAt when the first of them was refused
 * @param lastAt when the last of them was refused
 * @param count how often
 * @param keptUntil nothing is said of it that could be thrown away before
 */
public record KeptRefusal(
        String id, LocalDate day, Instant firstAt, Instant lastAt, long count, Refusal refusal, LocalDate keptUntil)
        implements Kept {

    /** One that was refused now, so often. */
    static KeptRefusal of(Refusal refusal, long count, LocalDate day, Instant now, LocalDate keptUntil) {
        return new KeptRefusal(day + "-" + refusal.fingerprint(), day, now, now, count, refusal, keptUntil);
    }
}
