package org.gongwucang.vault.journal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongwucang.vault.register.RegisterFilter;
import org.jspecify.annotations.Nullable;

/** 日志筛选: every given part must hold; the days are the first and the last. */
public record SignInFilter(
        @Nullable String account,
        @Nullable String staff,
        @Nullable SignInKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements RegisterFilter {

    public static final SignInFilter ALL = new SignInFilter(null, null, null, null, null);

    @Override
    public Map<String, String> equal() {
        Map<String, String> equal = new LinkedHashMap<>();
        if (account != null) {
            equal.put("account", account.toLowerCase(Locale.ROOT));
        }
        if (staff != null) {
            equal.put("staff", staff);
        }
        if (kind != null) {
            equal.put("kind", kind.name());
        }
        return equal;
    }
}
