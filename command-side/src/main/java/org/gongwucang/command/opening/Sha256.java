package org.gongwucang.command.opening;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.regex.Pattern;

/** 摘要: SHA-256 as 64 lower-case hex digits. */
public record Sha256(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        require(FORM.matcher(value).matches(), "DIGEST_MALFORMED");
    }
}
