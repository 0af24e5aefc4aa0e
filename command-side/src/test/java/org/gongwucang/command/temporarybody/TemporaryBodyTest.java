package org.gongwucang.command.temporarybody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.temporarybody.BodyHouse.codes;
import static org.gongwucang.command.temporarybody.BodyHouse.param;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.temporarybody.TemporaryBodyController.TemporaryBodyPayload;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.EstablishTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ExtendTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.ProposeTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.RejectTemporaryBodyInput;
import org.gongwucang.command.temporarybody.TemporaryBodyInputs.WithdrawKitTemplateInput;
import org.gongwucang.command.transfer.KitHouse;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a body comes to be, lasts longer, and who decides that. */
@OpenHouse
class TemporaryBodyTest {

    @Autowired
    private BodyHouse house;

    @Autowired
    private KitHouse orders;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void somebody_else_approves_what_was_proposed_and_its_unit_is_there_in_the_same_act() {
        house.proposed();
        Caller both = house.many("manager", "ASSET_MANAGER", "APPROVER");
        TemporaryBodyPayload own = house.as(both).establishTemporaryBody(house.establishing());
        assertThat(codes(own)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(own, "event")).isEqualTo(orders.eventOf(house.stream(), TemporaryBodyProposed.class));
        Caller deputy = new Caller(
                "deputy", Set.of("APPROVER"), both.unit(), List.of(new Caller.Deputation("d1", both.staff())));
        assertThat(codes(house.as(deputy).establishTemporaryBody(house.establishing())))
                .containsExactly("DUTIES_NOT_APART");

        assertThat(codes(house.approver().establishTemporaryBody(house.establishing())))
                .isEmpty();

        assertThat(orders.said("unit:" + house.body(), UnitEstablished.class))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.kind()).isEqualTo("TEMPORARY_BODY");
                    assertThat(unit.parent()).isEqualTo(orders.lead());
                });
        assertThat(codes(house.approver().establishTemporaryBody(house.establishing())))
                .containsExactly("BODY_STATE");
    }

    @Test
    void a_proposal_has_its_document_attached_its_end_ahead_and_a_unit_that_leads() {
        assertThat(codes(house.manager().proposeTemporaryBody(house.proposal())))
                .containsExactly("BODY_DOCUMENT_NOT_ATTACHED");
        String file = house.brought(orders.office("manager", "ASSET_MANAGER"));
        assertThat(codes(propose(house.body(), orders.lead(), KitHouse.DAY, file)))
                .containsExactly("BODY_END_NOT_LATER");
        LocalDate end = KitHouse.DAY.plusDays(1);
        assertThat(codes(propose(house.body(), "nobody", end, file))).containsExactly("UNIT_UNKNOWN");
        assertThat(codes(propose(orders.lead(), orders.lead(), end, file))).containsExactly("UNIT_EXISTS");
        assertThat(codes(propose(house.body(), orders.lead(), end, file))).isEmpty();
        assertThat(codes(propose(house.body(), orders.lead(), end, file))).containsExactly("BODY_STATE");
    }

    private TemporaryBodyPayload propose(String body, String lead, LocalDate end, String file) {
        return house.manager()
                .proposeTemporaryBody(new ProposeTemporaryBodyInput(
                        body, "组", lead, "审计", "办1号", end, List.of(file), orders.next(), KitHouse.DAY, null));
    }

    @Test
    void what_was_rejected_may_be_proposed_again() {
        house.proposed();
        RejectTemporaryBodyInput rejecting =
                new RejectTemporaryBodyInput(house.body(), "文号有误", orders.next(), KitHouse.DAY, null);
        assertThat(codes(house.as(house.many("manager", "APPROVER")).rejectTemporaryBody(rejecting)))
                .containsExactly("DUTIES_NOT_APART");

        assertThat(codes(house.approver().rejectTemporaryBody(rejecting))).isEmpty();

        assertThat(codes(house.approver().establishTemporaryBody(house.establishing())))
                .containsExactly("BODY_STATE");
        house.proposed();
        assertThat(codes(house.approver().establishTemporaryBody(house.establishing())))
                .isEmpty();
    }

    @Test
    void it_lasts_longer_where_somebody_else_than_who_proposed_it_agrees() {
        house.established();
        LocalDate end = KitHouse.DAY.plusDays(180);
        assertThat(codes(house.as(house.many("manager", "APPROVER")).extendTemporaryBody(extension(end.plusDays(1)))))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(codes(house.approver().extendTemporaryBody(extension(end)))).containsExactly("BODY_END_NOT_LATER");

        assertThat(codes(house.approver().extendTemporaryBody(extension(end.plusDays(30)))))
                .isEmpty();

        assertThat(orders.said(house.stream(), TemporaryBodyExtended.class))
                .singleElement()
                .satisfies(e -> assertThat(e.from()).isEqualTo(end));
    }

    private ExtendTemporaryBodyInput extension(LocalDate end) {
        return new ExtendTemporaryBodyInput(
                house.body(), end, "办9号", "未完", List.of(), orders.next(), KitHouse.DAY, null);
    }

    @Test
    void an_establishment_that_is_taken_back_leaves_its_unit_unused_until_it_is_made_again() {
        house.established();
        assertThat(house.reverse(house.manager(), TemporaryBodyEstablished.class))
                .containsExactly("NOT_YOURS_TO_REVERSE");

        assertThat(house.reverse(house.approver(), TemporaryBodyEstablished.class))
                .isEmpty();

        assertThat(orders.kinds("unit:" + house.body())).containsExactly("UnitEstablished", "UnitDeactivated");
        EstablishTemporaryBodyInput today =
                new EstablishTemporaryBodyInput(house.body(), List.of(), orders.next(), null, null);
        assertThat(codes(house.approver().establishTemporaryBody(today))).isEmpty();
        assertThat(orders.kinds("unit:" + house.body())).endsWith("UnitReactivated");
    }

    @Test
    void an_establishment_under_which_something_was_borrowed_stays() {
        house.established();
        orders.lent(house.body(), orders.lot(20), 10);

        assertThat(house.reverse(house.approver(), TemporaryBodyEstablished.class))
                .containsExactly("BODY_HAS_KIT");
    }

    @Test
    void a_body_of_which_nothing_is_out_is_closed_by_somebody_else_than_who_approved_it() {
        house.established();
        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).containsExactly("BODY_STATE");
        assertThat(codes(house.manager().dissolveTemporaryBody(house.dissolving())))
                .isEmpty();
        assertThat(orders.said(house.stream(), TemporaryBodyDissolutionStarted.class))
                .singleElement()
                .satisfies(e -> assertThat(e.lines()).isZero());
        TemporaryBodyPayload own =
                house.as(house.many("leader", "ASSET_MANAGER")).closeTemporaryBody(house.closing());
        assertThat(codes(own)).containsExactly("DUTIES_NOT_APART");
        assertThat(param(own, "event")).isEqualTo(orders.eventOf(house.stream(), TemporaryBodyEstablished.class));

        assertThat(codes(house.manager().closeTemporaryBody(house.closing()))).isEmpty();

        assertThat(orders.said("unit:" + house.body(), UnitDeactivated.class)).hasSize(1);
        assertThat(codes(house.manager().dissolveTemporaryBody(house.dissolving())))
                .containsExactly("BODY_STATE");
    }

    @Test
    void a_template_is_drawn_up_in_versions_and_withdrawn() {
        String template = "K-" + house.body();
        assertThat(drawnUp(template)).containsExactly("KIT_TEMPLATE_LINES");
        assertThat(drawnUp(template, 10)).isEmpty();
        assertThat(drawnUp(template, 12)).isEmpty();
        house.established();

        KitHouse.TransferPayloadOf drafted = orders.requestKit(house.body(), template);

        assertThat(drafted.codes()).isEmpty();
        assertThat(orders.kinds(drafted.order())).containsExactly("TransferDrafted", "TransferLineDrafted");
        WithdrawKitTemplateInput withdrawal =
                new WithdrawKitTemplateInput(template, "已改", orders.next(), KitHouse.DAY, null);
        assertThat(house.templates().withdrawKitTemplate(withdrawal).userErrors())
                .isEmpty();
        assertThat(orders.requestKit(house.body(), template).codes()).containsExactly("KIT_TEMPLATE_UNKNOWN");
    }

    private List<String> drawnUp(String template, int... pieces) {
        return house
                .templates()
                .drawUpKitTemplate(house.template(template, orders.chairs(), pieces))
                .userErrors()
                .stream()
                .map(error -> error.code())
                .toList();
    }
}
