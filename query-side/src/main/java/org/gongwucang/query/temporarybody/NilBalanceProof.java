package org.gongwucang.query.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 清零核验结果: whether a certificate comes out of the events again.
 *
 * @param closedOn null where the body is not closed
 * @param digest of the certificate; null where there is none
 * @param computed of what the events say now; null where there is no certificate
 * @param outstanding pieces that the events of its orders leave open
 * @param streams how many belong to the certificate
 * @param flaws what does not come out
 */
public record NilBalanceProof(
        String body,
        @Nullable LocalDate closedOn,
        @Nullable String digest,
        @Nullable String computed,
        int outstanding,
        int streams,
        List<Flaw> flaws) {

    /** Not to be changed. */
    public NilBalanceProof {
        flaws = List.copyOf(flaws);
    }

    /** 瑕疵: about a stream, or about the whole. */
    public record Flaw(FlawKind kind, @Nullable String stream) {}

    /** 瑕疵种类. */
    public enum FlawKind {
        NOT_CLOSED,
        ENTRIES_MISSING,
        ENTRIES_ALTERED,
        STREAM_LEFT_OUT,
        NUMBERS_DIFFER,
        OUTSTANDING,
        DIGEST_DIFFERS
    }

    /** Whether it was closed, and everything comes out. */
    public boolean holds() {
        return flaws.isEmpty();
    }
}
