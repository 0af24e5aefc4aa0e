package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.AssetInputs.AssignCustodianInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.CareInputs.CompleteRepairInput;
import org.gongwucang.command.asset.CareInputs.FoundLineInput;
import org.gongwucang.command.asset.CareInputs.RepairedLineInput;
import org.gongwucang.command.asset.CareInputs.ReportFoundInput;
import org.gongwucang.command.asset.CareInputs.SendToRepairInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.asset.OrderActs.Line;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetLoanExtended;
import org.gongwucang.events.asset.AssetLoanLost;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.ReturnInspected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class OrderedCardsTest {

    private static final LocalDate SECOND = DAY.withDayOfMonth(2);
    private static final LocalDate THIRD = DAY.withDayOfMonth(3);
    private static final LocalDate FOURTH = DAY.withDayOfMonth(4);

    @Autowired
    private CardHouse house;

    @Autowired
    private OrderActs orders;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_card_is_lent_signed_for_returned_and_in_stock_again() {
        String code = house.inStock();
        Line line = line(code, Purpose.LOAN);

        assertThat(line.reserve(SECOND)).isEmpty();
        assertThat(house.told(code, AssetReserved.class).ordered().number())
                .isEqualTo(line.on(DAY).number());
        assertThat(known(code).free()).isZero();
        assertThat(line.issue(1, SECOND)).isEmpty();
        AssetLent lent = house.told(code, AssetLent.class);
        assertThat(lent.gatePass()).isEqualTo("CM-1");
        assertThat(lent.dueOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(known(code)).satisfies(known -> {
            assertThat(known.location()).isNull();
            assertThat(known.account()).isEqualTo(lent.account());
            assertThat(known.custodian()).isEqualTo(house.keeper());
        });
        assertThat(line.sign(1, house.borrower(), null, THIRD)).isEmpty();
        assertThat(known(code)).satisfies(known -> {
            assertThat(known.unit()).isEqualTo(house.unit());
            assertThat(known.custodian()).isEqualTo(house.borrower());
        });
        assertThat(line.receiveBack(1, house.secondKeeper(), THIRD)).isEmpty();
        assertThat(house.told(code, AssetReturned.class).fromCustodian()).isEqualTo(house.borrower());
        assertThat(line.inspect(1, Inspection.PASS, place("B"), FOURTH)).isEmpty();
        assertThat(known(code)).satisfies(known -> {
            assertThat(known.location()).isEqualTo(house.zone("B"));
            assertThat(known.account()).isEqualTo(lent.account());
            assertThat(known.custodian()).isEqualTo(house.secondKeeper());
            assertThat(known.free()).isOne();
        });
    }

    @Test
    void an_allotted_card_changes_its_unit_when_it_is_signed_for_and_may_get_another_user() {
        String code = house.inStock();
        Line line = line(code, Purpose.ALLOTMENT);
        line.reserve(SECOND);
        assertThat(line.issue(1, SECOND)).isEmpty();
        assertThat(house.told(code, AssetAllotted.class).account()).endsWith("/FISCAL");
        assertThat(known(code).unit()).isEqualTo(house.unit());
        assertThat(assign(house.colleague(), code)).containsExactly("NOT_FOUND");

        assertThat(line.sign(1, house.borrower(), house.colleague(), SECOND)).isEmpty();

        assertThat(known(code)).satisfies(known -> {
            assertThat(known.unit()).isEqualTo(house.stranger());
            assertThat(known.account()).isNull();
            assertThat(known.custodian()).isEqualTo(house.colleague());
        });
        assertThat(assign(house.borrower(), code)).isEmpty();
        assertThat(line.receiveBack(1, house.keeper(), THIRD)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
    }

    @Test
    void a_loan_passes_into_other_hands_of_the_unit_that_has_it() {
        String code = lent(house.inStock());

        assertThat(assign(house.keeper(), code)).containsExactly("STAFF_OF_ANOTHER_UNIT");
        assertThat(assign(house.colleague(), code)).isEmpty();
        assertThat(house.told(code, CustodianAssigned.class).unit()).isEqualTo(house.stranger());
        assertThat(known(code).custodian()).isEqualTo(house.colleague());
    }

    @Test
    void what_one_order_has_no_other_gets_and_its_number_is_told() {
        String code = house.inStock();
        Line first = line(code, Purpose.LOAN);
        Line second = line(code, Purpose.ALLOTMENT);
        first.reserve(SECOND);

        assertThat(orders.rejection(any -> any.reserve(second.on(SECOND), wanted(code))))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo("ASSET_RESERVED");
                    assertThat(refusal.params())
                            .containsEntry("number", first.on(DAY).number());
                });
        assertThat(second.issue(1, SECOND)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
        assertThat(second.release(1, SECOND)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
        assertThat(first.release(1, SECOND)).isEmpty();
        assertThat(second.reserve(SECOND)).isEmpty();
    }

    @Test
    void every_step_follows_the_one_before_it_on_no_earlier_day() {
        String code = house.inStock();
        Line line = line(code, Purpose.LOAN);

        assertThat(line.issue(1, SECOND)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
        line.reserve(SECOND);
        assertThat(line.sign(1, house.borrower(), null, SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.issue(1, DAY)).containsExactly("DATE_BEFORE_LAST_ENTRY");
        line.issue(1, SECOND);
        assertThat(line.issue(1, SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.release(1, SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.receiveBack(1, house.keeper(), SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.sign(1, house.keeper(), null, SECOND)).containsExactly("STAFF_OF_ANOTHER_UNIT");
        line.sign(1, house.borrower(), null, SECOND);
        assertThat(line.refuse(1, house.borrower(), SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.inspect(1, Inspection.PASS, place("B"), SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.receiveBack(1, house.borrower(), SECOND)).containsExactly("CUSTODIAN_NOT_KEEPER");
    }

    @Test
    void what_is_not_in_stock_is_not_reserved() {
        assertThat(line(house.inUse(), Purpose.LOAN).reserve(SECOND)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(line(lent(house.inStock()), Purpose.LOAN).reserve(THIRD)).containsExactly("ASSET_NOT_IN_STOCK");
        assertThat(orders.refused(any -> any.reserve(
                        line(house.inStock(), Purpose.LOAN).on(SECOND), new Wanted("ASSET", "nothing", 1, null))))
                .containsExactly("NOT_FOUND");
        assertThat(orders.look(new Wanted("ASSET", "nothing", 1, null))).isEmpty();
    }

    @Test
    void confiscated_goods_are_neither_lent_nor_allotted() {
        String code = house.confiscated();
        assertThat(line(code, Purpose.LOAN).reserve(SECOND)).containsExactly("ASSET_CONFISCATED");
        assertThat(line(code, Purpose.ALLOTMENT).reserve(SECOND)).containsExactly("ASSET_CONFISCATED");
    }

    @Test
    void what_stores_data_leaves_with_its_certificate_only_and_says_by_which_rule() {
        String code = house.computer();
        Line line = line(code, Purpose.LOAN);
        line.reserve(SECOND);

        assertThat(line.issue(1, SECOND)).containsExactly("DATA_NOT_WIPED");
        assertThat(line.issue(1, "清1号", SECOND)).isEmpty();
        assertThat(house.told(code, AssetLent.class)).satisfies(lent -> {
            assertThat(lent.wipeCertificate()).isEqualTo("清1号");
            assertThat(lent.decidedBy()).extracting(rule -> rule.rule()).containsExactly("STORAGE_MEDIA");
        });
    }

    @Test
    void what_a_unit_refuses_waits_to_be_looked_at_and_can_be_nothing_else() {
        String code = house.inStock();
        Line line = line(code, Purpose.LOAN);
        line.reserve(SECOND);
        line.issue(1, SECOND);

        assertThat(line.refuse(1, house.borrower(), SECOND)).isEmpty();
        assertThat(line.sign(1, house.borrower(), null, SECOND)).containsExactly("ASSET_NOT_THERE");
        assertThat(line.inspect(1, Inspection.WRONG_ITEM, null, SECOND)).containsExactly("RETURN_NEVER_SIGNED");
        assertThat(line.inspect(1, Inspection.PASS, place("A"), SECOND)).isEmpty();
        assertThat(known(code).free()).isOne();
    }

    @Test
    void the_wrong_item_is_not_taken_in_and_the_right_one_stays_on_loan() {
        String code = house.inStock();
        Line line = lending(code);
        line.receiveBack(1, house.keeper(), THIRD);

        assertThat(line.inspect(1, Inspection.WRONG_ITEM, null, THIRD)).isEmpty();
        assertThat(known(code).custodian()).isEqualTo(house.borrower());
        assertThat(known(code).location()).isNull();
        assertThat(line.receiveBack(1, house.keeper(), FOURTH)).isEmpty();
    }

    @Test
    void what_comes_back_damaged_is_in_stock_and_graded() {
        String code = house.inStock();
        Line line = lending(code);
        line.receiveBack(1, house.keeper(), THIRD);

        assertThat(line.inspect(1, Inspection.DAMAGED, place("B"), THIRD)).isEmpty();
        assertThat(known(code).free()).isOne();
        assertThat(house.told(code, ConditionAssessed.class).grade()).isEqualTo("DEFECTIVE");
        assertThat(house.told(code, ReturnInspected.class).toLocation()).isEqualTo(house.zone("B"));
    }

    @Test
    void what_comes_back_in_need_of_repair_is_sent_to_somebody_before_it_is_mended() {
        String code = house.inStock();
        Line line = lending(code);
        line.receiveBack(1, house.keeper(), THIRD);
        assertThat(line.inspect(1, Inspection.REPAIR, place("B"), THIRD)).isEmpty();

        assertThat(known(code).free()).isZero();
        assertThat(mend(code)).containsExactly("REPAIR_WITHOUT_PROVIDER");
        assertThat(send(code)).isEmpty();
        assertThat(send(code)).containsExactly("ASSET_NOT_THERE");
        assertThat(mend(code)).isEmpty();
        assertThat(known(code).location()).isEqualTo(house.zone("B"));
        assertThat(known(code).free()).isOne();
    }

    @Test
    void a_loan_is_extended_while_the_unit_has_it() {
        String code = house.inStock();
        Line line = lending(code);

        assertThat(line.extend(1, FOURTH, THIRD)).isEmpty();
        assertThat(house.told(code, AssetLoanExtended.class).dueOn()).isEqualTo(FOURTH);
        line.receiveBack(1, house.keeper(), THIRD);
        assertThat(line.extend(1, FOURTH, THIRD)).containsExactly("ASSET_NOT_THERE");
    }

    @Test
    void what_is_lost_on_loan_is_missing_and_comes_into_stock_when_it_is_found() {
        String code = house.inStock();
        Line line = lending(code);

        assertThat(line.lose(1, THIRD)).isEmpty();
        assertThat(house.told(code, AssetLoanLost.class).custodian()).isEqualTo(house.borrower());
        assertThat(line.receiveBack(1, house.keeper(), THIRD)).containsExactly("ASSET_NOT_RESERVED_FOR_ORDER");
        assertThat(known(code).account()).endsWith("/FISCAL");
        assertThat(find(code, null, null)).containsExactly("FOUND_ELSEWHERE");
        assertThat(find(code, house.zone("B"), house.keeper())).isEmpty();
        assertThat(known(code).free()).isOne();
    }

    private List<String> find(String code, @Nullable String location, @Nullable String custodian) {
        FoundLineInput line =
                new FoundLineInput(code, location, custodian, location == null ? null : FundSource.FISCAL, null);
        return codes(house.keeping()
                .reportFound(new ReportFoundInput(List.of(line), "寻回", List.of(), house.next(), FOURTH)));
    }

    @Test
    void what_is_signed_for_is_told_with_both_hands() {
        String code = lent(house.inStock());
        assertThat(house.told(code, AssetReceiptSigned.class)).satisfies(signed -> {
            assertThat(signed.signedBy()).isEqualTo(house.borrower());
            assertThat(signed.unit()).isEqualTo(house.unit());
            assertThat(signed.ordered().unit()).isEqualTo(house.stranger());
        });
    }

    private List<String> mend(String code) {
        return codes(house.keeping()
                .completeRepair(new CompleteRepairInput(
                        List.of(new RepairedLineInput(code, BigDecimal.TEN, "修好", null)),
                        "修1号",
                        List.of(),
                        house.next(),
                        FOURTH)));
    }

    private List<String> send(String code) {
        return codes(house.keeping()
                .sendToRepair(new SendToRepairInput(
                        List.of(new ThingLineInput(code, null)), "维修部", "锁坏", "修1号", List.of(), house.next(), THIRD)));
    }

    private List<String> assign(String to, String code) {
        Caller head = new Caller("h", Set.of("UNIT_HEAD"), house.stranger());
        return codes(new CustodyController(house.desk(), () -> head, house.things(), house.errors())
                .assignCustodian(new AssignCustodianInput(
                        to, List.of(new CustodyLineInput(code, null, null)), house.next(), THIRD)));
    }

    private String lent(String code) {
        lending(code);
        return code;
    }

    private Line lending(String code) {
        Line line = line(code, Purpose.LOAN);
        assertThat(line.reserve(SECOND)).isEmpty();
        assertThat(line.issue(1, SECOND)).isEmpty();
        assertThat(line.sign(1, house.borrower(), null, SECOND)).isEmpty();
        return line;
    }

    private Line line(String code, Purpose purpose) {
        return orders.line(house.next(), purpose, house.stranger(), wanted(code));
    }

    private Wanted wanted(String code) {
        return new Wanted("ASSET", house.idOf(code), 1, null);
    }

    private Known known(String code) {
        return orders.look(wanted(code)).orElseThrow();
    }

    private Place place(String zone) {
        return new Place(house.zone(zone), house.secondKeeper(), "OTHER");
    }
}
