package org.gongwucang.command.identity;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.identity.ServiceTokenInputs.IssueServiceTokenInput;
import org.gongwucang.command.identity.ServiceTokenInputs.RevokeServiceTokenInput;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Code;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.LinesInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Rules;
import org.gongwucang.command.reference.Units;
import org.gongwucang.vault.service.ServiceToken;
import org.gongwucang.vault.service.ServiceToken.Revocation;
import org.gongwucang.vault.service.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 服务令牌发放: a token decides nothing about the house, so that it is no entry: what became of it is kept in the vault. Why a
 * token is what it is stands in docs/decisions/0134.
 */
@Component
class ServiceTokenDesk {

    private static final int LONGEST_YEARS = 1;

    private final ServiceTokens tokens;
    private final ReadOperations operations;
    private final Units units;
    private final BusinessDays days;

    ServiceTokenDesk(ServiceTokens tokens, ReadOperations operations, Units units, BusinessDays days) {
        this.tokens = tokens;
        this.operations = operations;
        this.units = units;
        this.days = days;
    }

    /**
     * 已发放.
     *
     * @param value of the token; null where it was shown before
     */
    record Issued(@Nullable String value, ServiceToken token) {}

    /** @throws org.gongwucang.command.kernel.Refused with the rule that is against it */
    Issued issue(Caller caller, IssueServiceTokenInput input) {
        requireId(input.commandId());
        requireWellFormed(input);
        String value = ServiceTokens.drawn(input.name());
        ServiceToken token = token(caller, input, ServiceTokens.digest(value));
        for (ServiceToken known : tokens.all()) {
            if (known.commandId().equals(token.commandId())) {
                require(isSame(known, token), "COMMAND_ID_REUSED", "commandId", input.commandId());
                return new Issued(null, known);
            }
        }
        requireInRange(input.validUntil());
        require(tokens.issue(token), "SERVICE_TOKEN_EXISTS", "name", input.name());
        return new Issued(value, token);
    }

    private static void requireId(String commandId) {
        require(!commandId.isBlank() && commandId.length() <= 200, "COMMAND_ID_INVALID");
    }

    private void requireWellFormed(IssueServiceTokenInput input) {
        Code.checked(input.name(), "name");
        require(isPlain(input.name()), "CODE_MALFORMED", "field", "name", "value", Code.shortened(input.name()));
        new Reason(input.purpose());
        List<String> asked = input.operations();
        require(
                !asked.isEmpty() && asked.size() <= LinesInput.MOST,
                "LINES_OUT_OF_RANGE",
                "lines",
                asked.size(),
                "most",
                LinesInput.MOST);
        for (String operation : asked) {
            require(operations.has(operation), "SERVICE_OPERATION_UNKNOWN", "operation", Code.shortened(operation));
        }
        if (input.unit() != null) {
            required(units.find(input.unit()), "UNIT_UNKNOWN", "unit", input.unit());
        }
    }

    /** It goes along in a header, which takes no other letters. */
    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }

    private void requireInRange(LocalDate validUntil) {
        LocalDate earliest = days.today();
        LocalDate latest = earliest.plusYears(LONGEST_YEARS);
        require(
                !validUntil.isBefore(earliest) && !validUntil.isAfter(latest),
                "SERVICE_TOKEN_END_OUT_OF_RANGE",
                "validUntil",
                validUntil,
                "earliest",
                earliest,
                "latest",
                latest);
    }

    private ServiceToken token(Caller caller, IssueServiceTokenInput input, String digest) {
        String unit = input.unit();
        return new ServiceToken(
                input.name(),
                digest,
                input.purpose(),
                input.operations().stream().distinct().sorted().toList(),
                unit,
                unit == null ? caller.unit() : unit,
                caller.staff(),
                days.now(),
                input.validUntil(),
                days.endOf(input.validUntil()),
                Ids.of(caller.staff(), input.commandId()),
                null);
    }

    private static boolean isSame(ServiceToken known, ServiceToken said) {
        return said(known).equals(said(said));
    }

    private static List<Object> said(ServiceToken token) {
        return List.of(
                token.name(), token.purpose(), token.operations(), String.valueOf(token.unit()), token.validUntil());
    }

    /** @throws org.gongwucang.command.kernel.Refused NOT_FOUND, or SERVICE_TOKEN_REVOKED where somebody else did */
    ServiceToken revoke(Caller caller, RevokeServiceTokenInput input) {
        requireId(input.commandId());
        Reason reason = new Reason(input.reason());
        Instant now = days.now();
        Revocation revocation =
                new Revocation(caller.staff(), now, reason.value(), Ids.of(caller.staff(), input.commandId()));
        ServiceToken token = required(tokens.revoke(input.name(), revocation), "NOT_FOUND", "name", input.name());
        Revocation first = token.revoked();
        if (first == null || !first.commandId().equals(revocation.commandId())) {
            throw Rules.refused(
                    "SERVICE_TOKEN_REVOKED", "name", token.name(), "revokedAt", first == null ? now : first.at());
        }
        return token;
    }
}
