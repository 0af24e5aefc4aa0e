package org.gongwucang.vault.security;

import java.util.List;
import org.gongwucang.vault.journal.Origin;
import org.gongwucang.vault.journal.SignInChannel;
import org.gongwucang.vault.journal.SignInJournal;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** 口令: HTTP Basic against the accounts. bcrypt is slow by design: clients sign in once and send the token. */
final class PasswordProvider implements AuthenticationProvider {

    private final PasswordDoor door;
    private final SignInJournal journal;

    PasswordProvider(PasswordDoor door, SignInJournal journal) {
        this.door = door;
        this.journal = journal;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        Origin origin = Origin.of(given, SignInChannel.BASIC);
        if (!door.isRight(name, String.valueOf(given.getCredentials()), origin)) {
            throw new BadCredentialsException("wrong account or password");
        }
        // Such a client brings its password with every request: one entry a day.
        journal.count(door.signedIn(name, origin));
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
        signedIn.setDetails(given.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
