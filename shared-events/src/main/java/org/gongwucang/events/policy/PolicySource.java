package org.gongwucang.events.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 依据: the paper that a version of a rule follows.
 *
 * @param document its number or name, such as 国令第738号
 * @param article within it
 * @param issuer who issued it
 */
public record PolicySource(
        String document,
        @Nullable String article,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn) {}
