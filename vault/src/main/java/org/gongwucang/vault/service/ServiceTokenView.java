package org.gongwucang.vault.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.service.ServiceToken.Revocation;
import org.gongwucang.vault.service.ServiceToken.ServiceTokenState;
import org.jspecify.annotations.Nullable;

/** 服务令牌: as GraphQL shows it, in both halves; never the token itself. */
public record ServiceTokenView(
        String name,
        String purpose,
        List<String> operations,
        @Nullable String unit,
        Role role,
        String issuedBy,
        OffsetDateTime issuedAt,
        LocalDate validUntil,
        ServiceTokenState state,
        @Nullable String revokedBy,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String reason) {

    public static ServiceTokenView of(ServiceToken token, Instant now) {
        Revocation revoked = token.revoked();
        return new ServiceTokenView(
                token.name(),
                token.purpose(),
                token.operations(),
                token.unit(),
                token.role(),
                token.issuedBy(),
                token.issuedAt().atOffset(ZoneOffset.UTC),
                token.validUntil(),
                token.stateAt(now),
                revoked == null ? null : revoked.by(),
                revoked == null ? null : revoked.at().atOffset(ZoneOffset.UTC),
                revoked == null ? null : revoked.reason());
    }
}
