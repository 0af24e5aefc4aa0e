package org.gongwucang.vault.refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.vault.account.Digests;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 拒绝: what a rule refused to whom.
 *
 * @param rule stable code of the rule
 * @param params the values it weighed, by name, in the order in which a message tells them
 * @param actor staff number
 * @param roles in which the person acted, sorted
 * @param unit the person worked for
 * @param command operation of the schema that was asked for
 * @param input what was said; nothing where it was not looked at
 */
public record Refusal(
        String rule,
        Map<String, String> params,
        String actor,
        List<String> roles,
        String unit,
        String command,
        @Nullable WeighedInput input) {

    /** Stands for the rule where none of the person's roles allows the operation. */
    public static final String FORBIDDEN = "FORBIDDEN";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Rule of the policy register that was weighed, where the refusal names a version of one. */
    public Optional<String> policy() {
        return policyVersion().map(any -> params.get("rule"));
    }

    /** Version of that rule which was in force. */
    public Optional<String> policyVersion() {
        return Optional.ofNullable(params.get("policyVersion"));
    }

    /** The same for all that are identical: same rule, values, person, operation and input. */
    String fingerprint() {
        String digest = input == null ? "" : input.digest();
        return Digests.hex(JSON.writeValueAsBytes(
                List.of(rule, List.copyOf(params.entrySet()), actor, roles, unit, command, digest)));
    }
}
