package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.CareInputs.AssessConditionsInput;
import org.gongwucang.command.asset.CareInputs.CompleteRepairInput;
import org.gongwucang.command.asset.CareInputs.ConditionGrade;
import org.gongwucang.command.asset.CareInputs.ConditionLineInput;
import org.gongwucang.command.asset.CareInputs.FoundLineInput;
import org.gongwucang.command.asset.CareInputs.HeldLineInput;
import org.gongwucang.command.asset.CareInputs.HoldKind;
import org.gongwucang.command.asset.CareInputs.LiftHoldsInput;
import org.gongwucang.command.asset.CareInputs.PlaceHoldsInput;
import org.gongwucang.command.asset.CareInputs.RepairedLineInput;
import org.gongwucang.command.asset.CareInputs.ReportFoundInput;
import org.gongwucang.command.asset.CareInputs.ReportMissingInput;
import org.gongwucang.command.asset.CareInputs.SendToRepairInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.vault.attachment.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that prove what happens to a card: whose they are, for what they are kept, and when they are not. */
@CommandHouse
class CardEvidenceTest {

    @Autowired
    private CardHouse house;

    @Autowired
    private ProofHouse proofs;

    private String code = "";

    @BeforeEach
    void a_thing_in_stock() {
        house.opens();
        code = house.inStock();
    }

    @Test
    void a_repair_names_its_order_and_its_invoice() {
        Upload order = proofs.brought(house.keeper());
        Upload invoice = proofs.brought(house.keeper());
        assertThat(codes(house.keeping().sendToRepair(sending(order, code)))).isEmpty();
        RepairedLineInput line = new RepairedLineInput(code, new BigDecimal("120"), "已换锁", null);
        house.keeping()
                .completeRepair(
                        new CompleteRepairInput(List.of(line), "修1号", List.of(invoice.id()), house.next(), DAY));

        proofs.requireNamed(code, RepairStarted.class, order);
        proofs.requireNamed(code, RepairCompleted.class, invoice);
    }

    @Test
    void a_hold_names_the_paper_that_asks_for_it_and_the_one_that_ends_it() {
        HoldController manager = new HoldController(
                house.desk(), () -> house.caller("m", "ASSET_MANAGER"), house.things(), house.errors());
        Upload order = proofs.brought("m");
        Upload end = proofs.brought("m");
        manager.placeHolds(new PlaceHoldsInput(
                lines(code), HoldKind.EVIDENCE, "协查", "函1号", List.of(order.id()), house.next(), DAY));
        HeldLineInput held = new HeldLineInput(code, ((HoldPlaced) house.said(code)).hold(), null);
        manager.liftHolds(new LiftHoldsInput(List.of(held), "了结", List.of(end.id()), house.next(), DAY));

        proofs.requireNamed(code, HoldPlaced.class, order);
        proofs.requireNamed(code, HoldLifted.class, end);
    }

    @Test
    void a_loss_names_the_report_to_the_police_and_the_find_its_record() {
        Upload report = proofs.brought(house.keeper());
        Upload record = proofs.brought(house.keeper());
        house.keeping()
                .reportMissing(new ReportMissingInput(lines(code), "未见", List.of(report.id()), house.next(), DAY));
        FoundLineInput line = new FoundLineInput(code, house.zone("B"), house.keeper(), FundSource.FISCAL, null);
        house.keeping().reportFound(new ReportFoundInput(List.of(line), "错放", List.of(record.id()), house.next(), DAY));

        proofs.requireNamed(code, AssetReportedMissing.class, report);
        proofs.requireNamed(code, AssetFound.class, record);
    }

    @Test
    void of_many_that_are_looked_at_each_names_its_own_photograph() {
        String other = house.inStock();
        Upload one = proofs.brought(house.keeper());
        Upload two = proofs.brought(house.keeper());
        house.keeping()
                .assessConditions(
                        new AssessConditionsInput(List.of(looked(code, one), looked(other, two)), house.next(), DAY));

        proofs.requireNamed(code, ConditionAssessed.class, one);
        proofs.requireNamed(other, ConditionAssessed.class, two);
    }

    private static ConditionLineInput looked(String code, Upload photo) {
        return new ConditionLineInput(code, ConditionGrade.WORN, null, List.of(photo.id()), null);
    }

    @Test
    void one_order_proves_the_repair_of_all_that_it_lists() {
        String other = house.inStock();
        Upload order = proofs.brought(house.keeper());

        assertThat(codes(house.keeping().sendToRepair(sending(order, code, other))))
                .isEmpty();

        proofs.requireNamed(code, RepairStarted.class, order);
        proofs.requireNamed(other, RepairStarted.class, order);
    }

    @Test
    void what_another_unit_brought_proves_nothing_whether_cited_by_its_id_or_by_its_digest() {
        String used = house.inUse();
        Caller clerk = house.caller("clerk", "UNIT_HANDLER");
        Upload foreign = proofs.brought("clerk-of-" + house.stranger());
        Object before = house.said(used);

        for (String cited : List.of(foreign.id(), foreign.digest())) {
            SendToRepairInput input =
                    new SendToRepairInput(lines(used), "维修部", "锁坏", "修1号", List.of(cited), house.next(), DAY);
            assertThat(codes(house.care(clerk).sendToRepair(input))).containsExactly("ATTACHMENT_NOT_FOUND");
        }

        assertThat(house.said(used)).isEqualTo(before);
        proofs.requireUncited(foreign);
    }

    @Test
    void what_a_rule_refuses_keeps_no_file_however_late_it_is_refused() {
        Upload order = proofs.brought(house.keeper());
        house.move(code, house.zone("B"), DAY.plusDays(2));

        assertThat(codes(house.keeping().sendToRepair(sending(order, code)))).containsExactly("DATE_BEFORE_LAST_ENTRY");

        proofs.requireUncited(order);
    }

    @Test
    void repeated_it_answers_the_same_and_with_another_file_it_is_another_command() {
        Upload order = proofs.brought(house.keeper());
        SendToRepairInput input = sending(order, code);
        LinesPayload first = house.keeping().sendToRepair(input);

        assertThat(house.keeping().sendToRepair(input)).isEqualTo(first);
        SendToRepairInput other = new SendToRepairInput(
                input.lines(),
                input.provider(),
                input.reason(),
                input.document(),
                List.of(proofs.brought(house.keeper()).id()),
                input.commandId(),
                input.occurredOn());
        assertThat(codes(house.keeping().sendToRepair(other))).containsExactly("COMMAND_ID_REUSED");
    }

    @Test
    void what_is_taken_back_stays_proven() {
        Upload order = proofs.brought(house.keeper());
        house.keeping().sendToRepair(sending(order, code));

        assertThat(house.reverseLast(code, house.caller(house.keeper(), "KEEPER")))
                .isEmpty();

        proofs.requireNamed(code, RepairStarted.class, order);
    }

    private SendToRepairInput sending(Upload order, String... codes) {
        return new SendToRepairInput(lines(codes), "维修部", "锁坏", "修1号", List.of(order.id()), house.next(), DAY);
    }

    private static List<ThingLineInput> lines(String... codes) {
        return List.of(codes).stream()
                .map(code -> new ThingLineInput(code, null))
                .toList();
    }
}
