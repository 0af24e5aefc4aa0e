package org.gongwucang.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.policy.ShippedPolicies.Shipped;
import org.gongwucang.command.reference.Policies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class ShippedPoliciesTest {

    private static final Instant NOW = Instant.parse("2099-01-01T00:00:00Z");

    @Autowired
    private Policies policies;

    @Test
    void every_rule_is_brought_along_once_with_its_source_and_all_its_values() {
        assertThat(ShippedPolicies.read()).extracting(Shipped::rule).containsExactlyInAnyOrder(Rule.values());
        assertThat(ShippedPolicies.read()).allSatisfy(shipped -> {
            assertThat(shipped.source().document()).isNotBlank();
            assertThatCode(() -> shipped.rule().check(shipped.values())).doesNotThrowAnyException();
            assertThat(shipped.law() || shipped.earlier().isEmpty())
                    .as("what was law before is law")
                    .isTrue();
            assertThat(shipped.earlier()).allSatisfy(former -> {
                assertThat(former.source().document()).isNotBlank();
                assertThat(former.effectiveFrom()).isBefore(shipped.effectiveFrom());
                assertThatCode(() -> shipped.rule().check(former.values())).doesNotThrowAnyException();
            });
        });
    }

    @Test
    void law_is_in_force_after_the_start_and_local_custom_waits_for_somebody() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThat(policies.inForce("STORAGE_MEDIA", day, NOW)).isPresent();
        assertThat(policies.inForce("CONFISCATED_GOODS", day, NOW)).isPresent();
        assertThat(policies.inForce("CONFISCATED_GOODS", LocalDate.of(2021, 3, 31), NOW))
                .isEmpty();
        assertThat(policies.inForce("IDLE", day, NOW)).isEmpty();
        assertThat(policies.isKnown("IDLE")).isTrue();
    }
}
