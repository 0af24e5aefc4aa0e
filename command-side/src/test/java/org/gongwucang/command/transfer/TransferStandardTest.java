package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;
import static org.gongwucang.command.transfer.TransferHouse.DAY;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.id;
import static org.gongwucang.command.transfer.TransferHouse.item;
import static org.gongwucang.command.transfer.TransferHouse.param;
import static org.gongwucang.command.transfer.TransferHouse.pieces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.configuration.ConfigurationHouse;
import org.gongwucang.command.configuration.ConfigurationInputs.OverStandardInput;
import org.gongwucang.command.configuration.StandardHouse;
import org.gongwucang.command.transfer.TransferApprovalInputs.ApproveTransferInput;
import org.gongwucang.command.transfer.TransferDesk.TransferPayload;
import org.gongwucang.command.transfer.TransferInputs.TransferItemInput;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferLineReceived;
import org.gongwucang.events.transfer.TransferOverStandardApproved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an allotment gives a unit, held against its heads and what it has. */
@StandardHouse
class TransferStandardTest {

    private static final LocalDate LAST = DAY.plusDays(5);

    @Autowired
    private TransferHouse house;

    @Autowired
    private ConfigurationHouse standard;

    @BeforeEach
    void opens() {
        standard.inForce(DAY.minusDays(1), LAST);
        house.opens();
    }

    private void stated(int heads, int desks) {
        assertThat(standard.state(house.asking(), heads, DAY, counted(house.desks(), desks)))
                .isEmpty();
    }

    private TransferPayload approving(TransferItemInput... of) {
        return house.approver().approveTransfer(house.approval(house.requested(Purpose.ALLOTMENT, of)));
    }

    private TransferPayload approvingWith(String order, @Nullable OverStandardInput paper, LocalDate day) {
        return house.approver()
                .approveTransfer(
                        new ApproveTransferInput(order, List.of(), null, List.of(), paper, house.next(), day, null));
    }

    private TransferItemInput desk() {
        return item(house.desk(1500));
    }

    private Weighed weighed(String order) {
        return house.said(order, TransferApproved.class).get(0).decidedBy().stream()
                .filter(rule -> rule.rule().equals("CONFIGURATION_STANDARD"))
                .findFirst()
                .orElseThrow();
    }

    private String fact(String order, String name) {
        return weighed(order).inputs().stream()
                .filter(value -> value.name().equals(name))
                .map(PolicyValue::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_price_at_the_limit_passes_and_a_cent_above_does_not() {
        assertThat(codes(approving(item(house.desk(new BigDecimal("5000.00"))))))
                .isEmpty();
        String dear = house.desk(new BigDecimal("5000.01"));

        TransferPayload refused = approving(item(dear));

        assertThat(codes(refused)).containsExactly("CONFIGURATION_PRICE_EXCEEDED");
        assertThat(param(refused, "code")).isEqualTo(dear);
        assertThat(param(refused, "assetClass")).isEqualTo("T@1:D");
        assertThat(param(refused, "limit")).isEqualTo("5000");
        assertThat(param(refused, "asked")).isEqualTo("5000.01");
        assertThat(param(refused, "policyVersion")).isEqualTo("2");
    }

    @Test
    void pieces_of_a_lot_are_compared_by_the_piece() {
        assertThat(codes(approving(pieces(house.lot(9), 9)))).isEmpty();
    }

    @Test
    void the_last_piece_passes_and_the_next_does_not() {
        stated(3, 1);
        assertThat(codes(approving(desk(), desk()))).isEmpty();

        TransferPayload refused = approving(desk());

        assertThat(codes(refused)).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
        assertThat(param(refused, "heads")).isEqualTo("3");
        assertThat(param(refused, "limit")).isEqualTo("3");
        assertThat(param(refused, "held")).isEqualTo("3");
        assertThat(param(refused, "asked")).isEqualTo("1");
        assertThat(standard.said(house.asking(), ConfigurationClaimed.class)).hasSize(2);
    }

    @Test
    void what_nobody_stated_is_not_weighed_and_the_decision_says_so() {
        String order = house.approved(Purpose.ALLOTMENT, desk());

        assertThat(weighed(order).version()).isEqualTo(2);
        assertThat(fact(order, "heads")).isEqualTo("NOT_STATED");
        assertThat(fact(order, "pieces T@1:D")).isEqualTo("NOT_STATED");
        assertThat(fact(order, "price T@1:D")).isEqualTo("1500.00 / 5000");
        assertThat(standard.told(house.asking())).isEmpty();
    }

    @Test
    void a_class_that_the_statement_does_not_count_is_not_weighed() {
        stated(1, 0);

        String order = house.approved(Purpose.ALLOTMENT, pieces(house.lot(9), 9));

        assertThat(fact(order, "heads")).isEqualTo("1");
        assertThat(fact(order, "pieces T@1:C")).isEqualTo("NOT_STATED");
    }

    @Test
    void where_no_version_is_in_force_nothing_is_refused_and_version_0_is_recorded() {
        stated(1, 1);
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(9000)));

        assertThat(codes(approvingWith(order, null, LAST.plusDays(1)))).isEmpty();
        assertThat(weighed(order).version()).isZero();
    }

    @Test
    void a_loan_that_comes_back_is_no_configuration() {
        stated(1, 1);

        String order = house.approved(Purpose.LOAN, item(house.desk(9000)));

        assertThat(house.said(order, TransferApproved.class).get(0).decidedBy())
                .extracting(Weighed::rule)
                .doesNotContain("CONFIGURATION_STANDARD");
        assertThat(standard.told(house.asking())).hasSize(1);
    }

    @Test
    void a_new_statement_supersedes_what_was_there_and_keeps_what_is_on_its_way() {
        stated(3, 2);
        house.received(Purpose.ALLOTMENT, desk());
        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
        stated(4, 2);
        assertThat(codes(approving(desk()))).isEmpty();
        stated(4, 2);

        assertThat(codes(approving(desk()))).isEmpty();
        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
    }

    @Test
    void what_was_approved_before_the_first_statement_counts_when_it_is_signed_for() {
        String order = house.issued(Purpose.ALLOTMENT, desk());
        stated(1, 0);

        assertThat(house.receive(order, TransferHouse.taking(1))).isEmpty();

        assertThat(standard.said(house.asking(), ConfigurationReceived.class))
                .singleElement()
                .satisfies(e -> assertThat(e.claimed()).isZero());
        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
    }

    @Test
    void what_is_entered_late_for_days_before_the_first_statement_was_counted_by_it() {
        LocalDate later = DAY.plusDays(2);
        assertThat(standard.state(house.asking(), 2, later, counted(house.desks(), 1)))
                .isEmpty();

        house.received(Purpose.ALLOTMENT, desk());

        assertThat(standard.said(house.asking(), ConfigurationReleased.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.way()).isEqualTo("COUNTED");
                    assertThat(e.occurredOn()).isEqualTo(later);
                });
        assertThat(codes(approving(desk()))).isEmpty();
        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
    }

    @Test
    void more_is_given_on_the_ground_of_a_paper_and_the_order_says_so() {
        stated(1, 1);
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(6000)));

        assertThat(codes(approvingWith(order, standard.paper(house.who("approver", "APPROVER")), DAY)))
                .isEmpty();

        assertThat(house.said(order, TransferOverStandardApproved.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.excesses())
                            .extracting(excess -> excess.measure())
                            .containsExactly("PIECES", "PRICE");
                    assertThat(e.document()).isEqualTo("财〔2026〕8号");
                    assertThat(e.evidence()).hasSize(1);
                });
        assertThat(fact(order, "exception")).isEqualTo("财〔2026〕8号");
        assertThat(fact(order, "pieces T@1:D")).isEqualTo("1 + 1 / 1");
        assertThat(standard.said(house.asking(), ConfigurationClaimed.class)).hasSize(1);
    }

    @Test
    void a_paper_has_to_be_attached() {
        String order = house.requested(Purpose.ALLOTMENT, item(house.desk(6000)));

        assertThat(codes(approvingWith(order, new OverStandardInput("财〔2026〕8号", "共用", List.of()), DAY)))
                .containsExactly("OVER_STANDARD_NOT_PROVEN");
    }

    @Test
    void the_second_step_agrees_to_the_exception_of_the_first() {
        TransferItemInput[] many =
                IntStream.range(0, 10).mapToObj(any -> item(house.desk(5001))).toArray(TransferItemInput[]::new);
        String order = house.requested(Purpose.ALLOTMENT, many);
        assertThat(codes(approvingWith(order, null, DAY))).containsExactly("CONFIGURATION_PRICE_EXCEEDED");
        assertThat(codes(approvingWith(order, standard.paper(house.who("approver", "APPROVER")), DAY)))
                .isEmpty();

        assertThat(codes(house.second().approveTransferSecondStep(house.secondApproval(order))))
                .isEmpty();

        assertThat(house.said(order, TransferOverStandardApproved.class))
                .extracting(TransferOverStandardApproved::step)
                .containsExactly(1, 2);
    }

    @Test
    void the_second_step_is_held_against_what_the_unit_has_by_then() {
        stated(11, 0);
        TransferItemInput[] many =
                IntStream.range(0, 11).mapToObj(any -> item(house.desk(5000))).toArray(TransferItemInput[]::new);
        String order = house.requested(Purpose.ALLOTMENT, many);
        assertThat(codes(approvingWith(order, null, DAY))).isEmpty();
        assertThat(codes(approving(desk()))).isEmpty();

        assertThat(codes(house.second().approveTransferSecondStep(house.secondApproval(order))))
                .containsExactly("CONFIGURATION_PIECES_EXCEEDED");
    }

    @Test
    void what_is_withdrawn_or_refused_frees_its_place() {
        stated(1, 0);
        String withdrawn = house.approved(Purpose.ALLOTMENT, desk());
        id(house.handler().withdrawTransfer(house.because(withdrawn)));
        String refused = house.issued(Purpose.ALLOTMENT, desk());
        assertThat(house.receive(refused, TransferHouse.refusing(1))).isEmpty();
        assertThat(house.inspect(refused, 1, null, Inspection.PASS)).isEmpty();

        assertThat(codes(approving(desk()))).isEmpty();
        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
    }

    @Test
    void an_approval_that_is_taken_back_frees_its_place() {
        stated(1, 0);
        String order = house.approved(Purpose.ALLOTMENT, desk());
        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");

        assertThat(codes(house.reverse(house.approver(), order, TransferApproved.class)))
                .isEmpty();

        assertThat(standard.told(house.asking()))
                .containsExactly("UnitConfigurationStated", "ConfigurationClaimed", "ConfigurationEntryReversed");
        assertThat(codes(approving(desk()))).isEmpty();
    }

    @Test
    void a_receipt_that_is_taken_back_leaves_it_on_its_way_whatever_was_stated_since() {
        stated(2, 0);
        String order = house.received(Purpose.ALLOTMENT, desk());
        stated(2, 1);

        assertThat(codes(house.reverse(house.handler(), order, TransferLineReceived.class)))
                .isEmpty();

        assertThat(codes(approving(desk()))).containsExactly("CONFIGURATION_PIECES_EXCEEDED");
        stated(2, 0);
        assertThat(codes(approving(desk()))).isEmpty();
    }
}
