package org.gongwucang.vault.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.vault.register.Kept;

/**
 * 日志行.
 *
 * @param count of identical ones on that day; 1 of what is entered one by one, unless the same act was repeated
 * @param keptUntil nothing is said of it that could be thrown away before
 */
public record KeptSignIn(
        String id, LocalDate day, Instant firstAt, Instant lastAt, long count, SignInEntry entry, LocalDate keptUntil)
        implements Kept {}
