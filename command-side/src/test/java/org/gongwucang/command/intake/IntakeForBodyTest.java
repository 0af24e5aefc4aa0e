package org.gongwucang.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.intake.IntakeInputs.DraftIntakeBatchInput;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is bought for a temporary body is bought for one that is there. */
@CommandHouse
class IntakeForBodyTest {

    @Autowired
    private IntakeHouse house;

    @Autowired
    private EventStore events;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private List<String> drafted(String body) {
        return IntakeHouse.codes(house.handler()
                .draftIntakeBatch(new DraftIntakeBatchInput(
                        house.unit(),
                        house.warehouse(),
                        AssetSource.PURCHASE,
                        "购〔2026〕1号",
                        body,
                        List.of(house.chairs(1)),
                        house.next(),
                        IntakeHouse.DAY)));
    }

    private void given(String stream, Entry... said) {
        for (int i = 0; i < said.length; i++) {
            events.publish(new GenericDomainEventMessage<>("Given", stream, i, said[i]));
        }
    }

    private UnitEstablished unit(String body) {
        return new UnitEstablished(body, "审计组", house.unit(), "TEMPORARY_BODY", IntakeHouse.DAY);
    }

    @Test
    void a_unit_that_is_no_temporary_body_gets_nothing_bought() {
        assertThat(drafted("nobody")).containsExactly("BODY_UNKNOWN");
        assertThat(drafted(house.unit())).containsExactly("BODY_UNKNOWN");
    }

    @Test
    void a_body_that_was_set_up_before_is_open_as_long_as_its_unit_is() {
        String open = "o" + house.unit();
        String ended = "e" + house.unit();
        given("unit:" + open, unit(open));
        given("unit:" + ended, unit(ended), new UnitDeactivated(ended, "已撤", IntakeHouse.DAY));

        assertThat(drafted(open)).isEmpty();
        assertThat(drafted(ended)).containsExactly("BODY_NOT_OPEN");
    }

    @Test
    void a_body_that_is_dissolved_gets_nothing_bought_any_more() {
        String body = "t" + house.unit();
        given("unit:" + body, unit(body));
        given(
                "body:" + body,
                new TemporaryBodyProposed(
                        body,
                        "审计组",
                        house.unit(),
                        "审计",
                        "办1号",
                        IntakeHouse.DAY.plusDays(90),
                        "S6",
                        List.of(),
                        IntakeHouse.DAY),
                new TemporaryBodyEstablished(
                        body,
                        "审计组",
                        house.unit(),
                        "办1号",
                        IntakeHouse.DAY.plusDays(90),
                        "S7",
                        List.of(),
                        IntakeHouse.DAY));
        assertThat(drafted(body)).isEmpty();
        events.publish(new GenericDomainEventMessage<>(
                "Given",
                "body:" + body,
                2,
                new TemporaryBodyDissolutionStarted(body, "办3号", "完成", "S6", 0, 0, List.of(), IntakeHouse.DAY)));

        assertThat(drafted(body)).containsExactly("BODY_NOT_OPEN");
    }
}
