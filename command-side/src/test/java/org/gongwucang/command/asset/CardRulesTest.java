package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.asset.AssetFixture.CARD;
import static org.gongwucang.command.asset.AssetFixture.DESK;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.junit.jupiter.api.Test;

class CardRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef UNKNOWN = new ClassRef("GB/T 14885", "2022", "A99");
    private final GivenEntries given = new GivenEntries()
            .and(Units.stream("U1"), new UnitEstablished("U1", "区财政局", null, "ORGAN", DAY))
            .and(
                    Units.stream("U9"),
                    new UnitEstablished("U9", "旧局", null, "ORGAN", DAY),
                    new UnitDeactivated("U9", "撤销", DAY))
            .and(AssetClasses.stream(DESK), new AssetClassDefined(DESK, "办公桌", null, DAY, DAY.plusDays(9), DAY));
    private final CardRules rules =
            new CardRules(new Units(given.store()), new AssetClasses(given.store()), new OpeningState(given.store()));

    @Test
    void takes_a_class_on_its_first_and_its_last_day() {
        rules.requireUsable("U1", DESK, DAY);
        rules.requireUsable("U1", CARD.assetClass(), DAY.plusDays(9));

        assertRefused(() -> rules.requireUsable("U1", DESK, DAY.minusDays(1)), "CLASS_NOT_IN_FORCE");
        assertRefused(() -> rules.requireUsable("U1", DESK, DAY.plusDays(10)), "CLASS_NOT_IN_FORCE");
    }

    @Test
    void refuses_a_class_nobody_defined() {
        assertRefused(() -> rules.requireUsable("U1", UNKNOWN, DAY), "CLASS_UNKNOWN");
    }

    @Test
    void refuses_a_unit_that_is_unknown_or_closed() {
        assertRefused(() -> rules.requireUsable("U0", DESK, DAY), "UNIT_UNKNOWN");
        assertRefused(() -> rules.requireUsable("U9", DESK, DAY), "UNIT_INACTIVE");
    }

    @Test
    void takes_opening_entries_until_the_house_is_live() {
        rules.requireBeforeGoLive();
        given.and(OpeningState.STREAM, confirmed(Instant.now().minusSeconds(1)));

        assertRefused(rules::requireBeforeGoLive, "OPENING_CLOSED");
    }

    @Test
    void from_the_go_live_on_things_come_in_by_an_accepted_line() {
        rules.requireNoIntakeNeeded();
        given.and(OpeningState.STREAM, confirmed(Instant.now().minusSeconds(1)));

        assertRefused(rules::requireNoIntakeNeeded, "INTAKE_REQUIRED");
    }

    @Test
    void takes_opening_entries_in_the_minute_after_the_confirmation() {
        Instant soon = Instant.now().plusSeconds(60);
        given.and(OpeningState.STREAM, confirmed(soon));

        rules.requireBeforeGoLive();

        assertThat(new OpeningState(given.store()).goLiveAt()).contains(soon);
    }

    private static OpeningConfirmed confirmed(Instant goLiveAt) {
        return new OpeningConfirmed(1, BigDecimal.ONE, "00".repeat(32), "S1", "S2", goLiveAt, DAY);
    }

    private static void assertRefused(ThrowingCallable attempt, String code) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
}
