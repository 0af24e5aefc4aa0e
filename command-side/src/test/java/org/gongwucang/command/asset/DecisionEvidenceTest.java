package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.CareInputs.CorrectSerialNumberInput;
import org.gongwucang.command.asset.CareInputs.DecideProposalInput;
import org.gongwucang.command.asset.CareInputs.ProposeReclassificationInput;
import org.gongwucang.command.asset.CareInputs.ProposeRevaluationInput;
import org.gongwucang.command.asset.SplitInputs.SplitAssetCardInput;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.vault.attachment.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that prove what changes a card itself: asked for, decided, split, corrected. */
@CommandHouse
class DecisionEvidenceTest {

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
    void another_value_names_the_appraisal_and_the_minutes_that_decline_or_approve_it() {
        Upload appraisal = proofs.brought("clerk");
        Upload refusal = proofs.brought("approver");
        Upload minutes = proofs.brought("approver");

        revalue(appraisal);
        approver().decideRevaluation(decision(false, refusal));
        proofs.requireNamed(code, AssetRevaluationProposed.class, appraisal);
        proofs.requireNamed(code, AssetRevaluationDeclined.class, refusal);
        revalue(appraisal);
        approver().decideRevaluation(decision(true, minutes));
        proofs.requireNamed(code, AssetRevalued.class, minutes);
    }

    @Test
    void another_class_names_its_grounds_and_the_minutes_that_decline_or_approve_it() {
        Upload grounds = proofs.brought("clerk");
        Upload refusal = proofs.brought("approver");
        Upload minutes = proofs.brought("approver");

        reclassify(grounds);
        approver().decideReclassification(decision(false, refusal));
        proofs.requireNamed(code, AssetReclassificationProposed.class, grounds);
        proofs.requireNamed(code, AssetReclassificationDeclined.class, refusal);
        reclassify(grounds);
        approver().decideReclassification(decision(true, minutes));
        proofs.requireNamed(code, AssetReclassificationApproved.class, minutes);
    }

    @Test
    void who_may_not_decide_proves_nothing() {
        revalue(proofs.brought("clerk"));
        Upload minutes = proofs.brought("clerk");

        assertThat(codes(by("clerk", "APPROVER").decideRevaluation(decision(true, minutes))))
                .containsExactly("PROPOSER_MAY_NOT_DECIDE");

        proofs.requireUncited(minutes);
    }

    @Test
    void a_split_names_its_paper_and_one_that_the_last_claim_refuses_keeps_none() {
        Upload paper = proofs.brought("h");
        assertThat(split(paper, "SN-1", "SN-1")).containsExactly("SERIAL_NUMBER_TAKEN");
        proofs.requireUncited(paper);

        assertThat(split(paper, "SN-1", "SN-2")).isEmpty();

        proofs.requireNamed(code, AssetCardSplit.class, paper);
    }

    @Test
    void a_corrected_number_names_the_photograph_of_its_plate_and_one_that_is_taken_keeps_none() {
        String other = house.inStock();
        assertThat(correct(other, proofs.brought(house.keeper()))).isEmpty();
        Upload photo = proofs.brought(house.keeper());
        assertThat(correct(code, photo)).containsExactly("SERIAL_NUMBER_TAKEN");
        proofs.requireUncited(photo);

        assertThat(house.reverseLast(other, house.caller(house.keeper(), "KEEPER")))
                .isEmpty();
        assertThat(correct(code, photo)).isEmpty();

        proofs.requireNamed(code, SerialNumberCorrected.class, photo);
    }

    private ProposalController by(String staff, String role) {
        return new ProposalController(house.desk(), () -> house.caller(staff, role), house.things(), house.errors());
    }

    private ProposalController approver() {
        return by("approver", "APPROVER");
    }

    private void revalue(Upload appraisal) {
        assertThat(codes(by("clerk", "UNIT_HANDLER")
                        .proposeRevaluation(new ProposeRevaluationInput(
                                code,
                                new BigDecimal("1900"),
                                "评估",
                                "评1号",
                                List.of(appraisal.id()),
                                house.next(),
                                DAY,
                                null))))
                .isEmpty();
    }

    private void reclassify(Upload grounds) {
        assertThat(codes(by("clerk", "UNIT_HANDLER")
                        .proposeReclassification(new ProposeReclassificationInput(
                                code, input(house.others()), "换版", List.of(grounds.id()), house.next(), DAY, null))))
                .isEmpty();
    }

    private DecideProposalInput decision(boolean approved, Upload minutes) {
        return new DecideProposalInput(
                code, approved, approved ? null : "缺件", List.of(minutes.id()), house.next(), DAY, null);
    }

    private List<String> split(Upload paper, String... serials) {
        List<CardInput> into = List.of(serials).stream()
                .map(serial -> new CardInput(
                        "柜", null, house.unit(), input(house.desks()), new BigDecimal("100"), null, serial, null))
                .toList();
        return codes(new SplitController(
                        house.desk(), () -> house.caller("h", "UNIT_HANDLER"), house.things(), house.errors())
                .splitAssetCard(new SplitAssetCardInput(
                        code,
                        new BigDecimal("1300"),
                        into,
                        "分开",
                        "拆1号",
                        List.of(paper.id()),
                        house.next(),
                        DAY,
                        null)));
    }

    private List<String> correct(String corrected, Upload photo) {
        return codes(new SerialNumberController(
                        house.desk(), () -> house.caller(house.keeper(), "KEEPER"), house.things(), house.errors())
                .correctSerialNumber(new CorrectSerialNumberInput(
                        corrected, "SN-" + house.unit(), "铭牌", List.of(photo.id()), house.next(), DAY, null)));
    }

    private static ClassInput input(ClassRef to) {
        return new ClassInput(to.codeSystem(), to.edition(), to.code());
    }
}
