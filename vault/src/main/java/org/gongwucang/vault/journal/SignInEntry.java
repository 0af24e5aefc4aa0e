package org.gongwucang.vault.journal;

import java.util.Arrays;
import java.util.Collections;
import org.gongwucang.vault.account.Digests;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 登录事: one thing that happened.
 *
 * @param account null where there is no account of the name that was given: what is typed there may be a password
 * @param staff number of the person whose account it is
 * @param by staff number of the person who did it; null where nobody was signed in
 */
public record SignInEntry(
        SignInKind kind,
        SignInOutcome outcome,
        @Nullable String account,
        @Nullable String staff,
        @Nullable String by,
        SignInChannel channel,
        @Nullable String address) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The same for all that are counted as one. */
    String fingerprint(String act) {
        return Digests.hex(JSON.writeValueAsBytes(Collections.unmodifiableList(
                Arrays.<@Nullable Object>asList(kind, outcome, account, staff, by, channel, address, act))));
    }
}
