package org.gongwucang.query.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.vault.journal.KeptSignIn;
import org.gongwucang.vault.journal.SignInChannel;
import org.gongwucang.vault.journal.SignInEntry;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.journal.SignInOutcome;
import org.jspecify.annotations.Nullable;

/** 登录记录: as GraphQL shows it. */
record SignInView(
        String id,
        LocalDate day,
        OffsetDateTime firstAt,
        OffsetDateTime lastAt,
        long count,
        SignInKind kind,
        SignInOutcome outcome,
        @Nullable String account,
        @Nullable String staff,
        @Nullable String by,
        SignInChannel channel,
        @Nullable String address,
        LocalDate keptUntil) {

    static SignInView of(KeptSignIn kept) {
        SignInEntry entry = kept.entry();
        return new SignInView(
                kept.id(),
                kept.day(),
                at(kept.firstAt()),
                at(kept.lastAt()),
                kept.count(),
                entry.kind(),
                entry.outcome(),
                entry.account(),
                entry.staff(),
                entry.by(),
                entry.channel(),
                entry.address(),
                kept.keptUntil());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
