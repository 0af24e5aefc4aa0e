package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.asset.IdlenessInputs.DeclareIdleInput;
import org.gongwucang.command.asset.IdlenessInputs.EndIdlenessInput;
import org.gongwucang.command.asset.IdlenessInputs.RemindSurrenderInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.SurrenderReminded;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.Weighed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The rule on idle things is activated here, so no other test may use the house after. */
@CommandHouse
@Import(CardHouse.class)
@DirtiesContext
class CardIdlenessTest {

    private static final LocalDate DUE = DAY.plusDays(180);

    @Autowired
    private CardHouse house;

    @Autowired
    private EventStore events;

    /** The program brings the rule along as a draft; somebody activates it. */
    @BeforeEach
    void opens_with_the_rule_in_force() {
        if (events.lastSequenceNumberFor(Policies.stream("IDLE")).orElse(-1L) == 0) {
            PolicyVersionActivated activated =
                    new PolicyVersionActivated("IDLE", 1, "HOUSE", "S5", Instant.EPOCH, List.of(), DAY);
            events.publish(new GenericDomainEventMessage<>("Given", Policies.stream("IDLE"), 1, activated));
        }
        house.opens();
    }

    @Test
    void what_a_unit_does_not_use_is_due_after_the_days_of_the_rule() {
        String code = house.inUse();

        assertThat(declare(code, DAY, DAY.plusDays(2), handler())).isEmpty();

        AssetDeclaredIdle said = house.told(code, AssetDeclaredIdle.class);
        assertThat(said.dueOn()).isEqualTo(DUE);
        assertThat(said.declaredBy()).isEqualTo("handler");
        assertThat(said.decidedBy())
                .containsExactly(new Weighed(
                        "IDLE",
                        1,
                        List.of(
                                new PolicyValue("days", "180"),
                                new PolicyValue("remindEvery", "30"),
                                new PolicyValue("idleSince", DAY.toString()))));
        assertThat(declare(code, DAY, DAY.plusDays(3), handler())).containsExactly("ASSET_IDLE_ALREADY");
    }

    @Test
    void only_what_is_in_use_at_the_unit_can_be_idle_there_and_not_from_a_later_day_on() {
        assertThat(declare(house.inStock(), DAY, DAY, handler())).containsExactly("ASSET_NOT_IN_USE");
        assertThat(declare(house.inUse(), DAY.plusDays(1), DAY, handler())).containsExactly("IDLE_SINCE_LATER_DAY");
        Caller stranger = new Caller("stranger", Set.of("UNIT_HANDLER"), house.stranger());
        assertThat(declare(house.inUse(), DAY, DAY, stranger)).containsExactly("NOT_FOUND");
    }

    @Test
    void the_unit_is_reminded_from_the_day_after_it_was_due_and_not_too_often() {
        String code = house.inUse();
        assertThat(declare(code, DAY, DAY, handler())).isEmpty();

        assertThat(remind(code, DUE)).containsExactly("SURRENDER_NOT_OVERDUE");
        assertThat(remind(code, DUE.plusDays(1))).isEmpty();
        assertThat(remind(code, DUE.plusDays(30))).containsExactly("REMINDED_LATELY");
        assertThat(remind(code, DUE.plusDays(31))).isEmpty();

        SurrenderReminded second = house.told(code, SurrenderReminded.class);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.overdueDays()).isEqualTo(31);
        assertThat(second.dueOn()).isEqualTo(DUE);
    }

    @Test
    void what_is_used_again_is_no_longer_due_and_may_become_idle_another_time() {
        String code = house.inUse();
        assertThat(end(code, DAY)).containsExactly("ASSET_NOT_IDLE");
        assertThat(declare(code, DAY, DAY, handler())).isEmpty();

        assertThat(end(code, DAY.plusDays(1))).isEmpty();

        assertThat(house.told(code, AssetIdlenessEnded.class).cause()).isEqualTo("USED_AGAIN");
        assertThat(remind(code, DUE.plusDays(1))).containsExactly("ASSET_NOT_IDLE");
        assertThat(declare(code, DAY.plusDays(2), DAY.plusDays(2), handler())).isEmpty();
    }

    @Test
    void a_declaration_is_taken_back_by_the_unit_that_made_it() {
        String code = house.inUse();
        assertThat(declare(code, DAY, DAY, handler())).isEmpty();

        assertThat(house.reverseLast(code, house.caller("keeper", "KEEPER"))).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(house.reverseLast(code, handler())).isEmpty();
        assertThat(declare(code, DAY, DAY, handler())).isEmpty();
    }

    private Caller handler() {
        return house.caller("handler", "UNIT_HANDLER");
    }

    private IdlenessController by(Caller caller) {
        return new IdlenessController(house.desk(), () -> caller, house.things(), house.errors());
    }

    private List<String> declare(String code, LocalDate since, LocalDate day, Caller by) {
        return codes(by(by).declareIdle(new DeclareIdleInput(lines(code), since, "撤并", house.next(), day)));
    }

    private List<String> end(String code, LocalDate day) {
        return codes(by(handler()).endIdleness(new EndIdlenessInput(lines(code), "又用", house.next(), day)));
    }

    private List<String> remind(String code, LocalDate day) {
        return codes(by(house.caller("manager", "ASSET_MANAGER"))
                .remindSurrender(new RemindSurrenderInput(lines(code), "催1号", house.next(), day)));
    }

    private static List<ThingLineInput> lines(String code) {
        return List.of(new ThingLineInput(code, null));
    }
}
