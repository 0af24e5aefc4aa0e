package org.gongwucang.vault.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * 服务令牌: by which a program reads for itself. Its name is used once and for all, so that whatever is attributed to it is.
 *
 * @param digest of the token, which is kept nowhere
 * @param purpose in the words of who issued it
 * @param operations root fields that it may ask, and nothing else
 * @param unit to which it is bound, with all below it; null where it reads of all units
 * @param home code of the unit, or of that of who issued it
 * @param issuedBy staff number
 * @param validUntil its last day
 * @param expiresAt end of that day in the zone of the house
 * @param commandId of the act that issued it
 */
public record ServiceToken(
        String name,
        String digest,
        String purpose,
        List<String> operations,
        @Nullable String unit,
        String home,
        String issuedBy,
        Instant issuedAt,
        LocalDate validUntil,
        Instant expiresAt,
        String commandId,
        @Nullable Revocation revoked) {

    /**
     * 收回.
     *
     * @param by staff number
     * @param commandId of the act
     */
    public record Revocation(String by, Instant at, String reason, String commandId) {}

    /** 状态. */
    public enum ServiceTokenState {
        /** 有效. */
        IN_FORCE,
        /** 已到期. */
        EXPIRED,
        /** 已收回. */
        REVOKED
    }

    public ServiceTokenState stateAt(Instant now) {
        if (revoked != null) {
            return ServiceTokenState.REVOKED;
        }
        return now.isBefore(expiresAt) ? ServiceTokenState.IN_FORCE : ServiceTokenState.EXPIRED;
    }

    /** The role it stands for, and never more: of the house whoever oversees it, of a unit whoever handles its things. */
    public Role role() {
        return unit == null ? Role.AUDITOR : Role.UNIT_HANDLER;
    }

    /** The same token, taken back. */
    ServiceToken revoked(Revocation revocation) {
        return new ServiceToken(
                name,
                digest,
                purpose,
                operations,
                unit,
                home,
                issuedBy,
                issuedAt,
                validUntil,
                expiresAt,
                commandId,
                revocation);
    }
}
