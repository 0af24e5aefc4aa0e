package org.gongwucang.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.policy.PolicyCommand.ActivatePolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.DeclinePolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.DraftPolicyVersion;
import org.gongwucang.command.policy.PolicyCommand.Reading;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class PolicyInputs {

    private PolicyInputs() {}

    /** 依据. */
    public record PolicySourceInput(
            String document,
            @Nullable String article,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn) {
        PolicySource source() {
            return new PolicySource(
                    new Name(document).value(),
                    OptionalText.of(article, "article").value(),
                    OptionalText.of(issuer, "issuer").value(),
                    issuedOn);
        }
    }

    /** 规则数值. */
    public record PolicyValueInput(String name, String value) {}

    public record DraftPolicyVersionInput(
            Rule rule,
            String title,
            PolicySourceInput source,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<PolicyValueInput> values,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DraftPolicyVersion command(Draft draft) {
            List<PolicyValue> given = values.stream()
                    .map(value -> new PolicyValue(value.name(), value.value()))
                    .toList();
            Reading reading = new Reading(new Name(title), source.source(), effectiveFrom, effectiveTo, given);
            return new DraftPolicyVersion(rule, reading, draft.occurredOn());
        }
    }

    public record ActivatePolicyVersionInput(
            Rule rule,
            int version,
            @Nullable List<String> confirm,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        ActivatePolicyVersion command(Draft draft, Instant now) {
            Set<String> confirmed = confirm == null ? Set.of() : Set.copyOf(confirm);
            return new ActivatePolicyVersion(rule, version, confirmed, now, draft.occurredOn());
        }
    }

    public record DeclinePolicyVersionInput(
            Rule rule,
            int version,
            String reason,
            String commandId,
            @Nullable LocalDate occurredOn,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {
        DeclinePolicyVersion command(Draft draft) {
            return new DeclinePolicyVersion(rule, version, new Reason(reason), draft.occurredOn());
        }
    }
}
