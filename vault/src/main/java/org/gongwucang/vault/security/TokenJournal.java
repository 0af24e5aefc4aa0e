package org.gongwucang.vault.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.Digests;
import org.gongwucang.vault.account.SignIns.Ended;
import org.gongwucang.vault.identity.OfficeSignIn;
import org.gongwucang.vault.identity.ServiceSignIn;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInChannel;
import org.gongwucang.vault.journal.SignInEntry;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.journal.SignInKind;
import org.gongwucang.vault.journal.SignInOutcome;
import org.gongwucang.vault.service.ServiceToken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** 凭据日志: what is noted of tokens. What somebody makes up is not. */
final class TokenJournal {

    private static final int SEEN = 100_000;
    private static final Duration SEEN_FOR = Duration.ofDays(1);

    private final SignInJournal journal;
    private final Accounts accounts;
    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().maximumSize(SEEN).expireAfterWrite(SEEN_FOR).build();

    TokenJournal(SignInJournal journal, Accounts accounts) {
        this.journal = journal;
        this.accounts = accounts;
    }

    /** A token of the office's provider that holds; noted when this process sees it first. */
    void seen(String token, String name, Authentication given) {
        String digest = Digests.hex(token.getBytes(StandardCharsets.UTF_8));
        if (seen.asMap().putIfAbsent(digest, true) == null) {
            String staff = OfficeSignIn.staff(name).orElse(null);
            journal.keep(entry(SignInKind.OFFICE_SIGN_ON, SignInOutcome.DONE, name, staff, staff, given), digest);
        }
    }

    /** One of ours that counts no more. */
    void refused(Ended ended, Authentication given) {
        String staff = accounts.find(ended.account()).map(Account::staff).orElse(null);
        journal.count(refusal(ended.expired(), ended.account(), staff, given));
    }

    /** A service token that counts no more. */
    void refused(ServiceToken token, Authentication given) {
        journal.count(refusal(token.revoked() == null, ServiceSignIn.nameOf(token.name()), null, given));
    }

    private static SignInEntry refusal(boolean expired, String account, @Nullable String staff, Authentication given) {
        SignInOutcome outcome = expired ? SignInOutcome.TOKEN_EXPIRED : SignInOutcome.TOKEN_REVOKED;
        return entry(SignInKind.TOKEN_REFUSED, outcome, account, staff, null, given);
    }

    private static SignInEntry entry(
            SignInKind kind,
            SignInOutcome outcome,
            String account,
            @Nullable String staff,
            @Nullable String by,
            Authentication given) {
        Origin origin = Origin.of(given, SignInChannel.BEARER);
        return new SignInEntry(kind, outcome, account, staff, by, origin.channel(), origin.address());
    }
}
