package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.gongwucang.command.asset.AssetInputs.AcceptCustodyInput;
import org.gongwucang.command.asset.AssetInputs.CardInput;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.OfferCustodyInput;
import org.gongwucang.command.asset.CareInputs.AdjustLineInput;
import org.gongwucang.command.asset.CareInputs.AdjustLotsInput;
import org.gongwucang.command.asset.CareInputs.CountLineInput;
import org.gongwucang.command.asset.CareInputs.CountLotsInput;
import org.gongwucang.command.asset.SplitInputs.SplitLotToCardsInput;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.vault.attachment.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that prove what happens to a lot, and the sheet with which cards and lots change hands. */
@CommandHouse
class LotEvidenceTest {

    @Autowired
    private CardHouse house;

    @Autowired
    private ProofHouse proofs;

    private String lot = "";

    @BeforeEach
    void ten_things_in_stock() {
        house.opens();
        lot = house.lot(10);
    }

    @Test
    void a_count_names_its_sheet_and_the_adjustment_its_minutes() {
        Upload sheet = proofs.brought("counter");
        Upload minutes = proofs.brought("manager");

        assertThat(count(sheet)).isEmpty();
        assertThat(adjust("manager", minutes)).isEmpty();

        proofs.requireNamed(lot, LotCounted.class, sheet);
        proofs.requireNamed(lot, LotAdjusted.class, minutes);
    }

    @Test
    void who_counted_may_not_adjust_and_proves_nothing() {
        count(proofs.brought("counter"));
        Upload minutes = proofs.brought("counter");

        assertThat(adjust("counter", minutes)).containsExactly("COUNTER_MAY_NOT_ADJUST");

        proofs.requireUncited(minutes);
    }

    @Test
    void one_sheet_hands_over_a_card_and_a_lot() {
        String card = house.inStock();
        String second = house.secondKeeper();
        List<CustodyLineInput> lines =
                List.of(new CustodyLineInput(card, null, null), new CustodyLineInput(lot, null, null));
        Upload list = proofs.brought(house.keeper());
        Upload signed = proofs.brought(second);

        assertThat(codes(custody(house.keeper())
                        .offerCustody(new OfferCustodyInput(second, lines, List.of(list.id()), house.next(), DAY))))
                .isEmpty();
        assertThat(codes(custody(second)
                        .acceptCustody(new AcceptCustodyInput(lines, List.of(signed.id()), house.next(), DAY))))
                .isEmpty();

        proofs.requireNamed(card, CustodyOffered.class, list);
        proofs.requireNamed(card, CustodyHandedOver.class, signed);
        proofs.requireNamed(lot, LotCustodyOffered.class, list);
        proofs.requireNamed(lot, LotCustodyHandedOver.class, signed);
    }

    @Test
    void pieces_that_become_cards_name_the_paper() {
        Upload paper = proofs.brought("h");

        assertThat(split(11, paper)).containsExactly("LOT_SHORT");
        proofs.requireUncited(paper);
        assertThat(split(2, paper)).isEmpty();

        proofs.requireNamed(lot, LotSplitToCards.class, paper);
    }

    private List<String> split(int pieces, Upload paper) {
        ClassInput assetClass = new ClassInput(
                house.desks().codeSystem(),
                house.desks().edition(),
                house.desks().code());
        CardInput card = new CardInput("柜", null, null, assetClass, new BigDecimal("1500"), null, null, null);
        List<CardInput> into = Collections.nCopies(pieces, card);
        return codes(new SplitController(
                        house.desk(), () -> house.caller("h", "UNIT_HANDLER"), house.things(), house.errors())
                .splitLotToCards(new SplitLotToCardsInput(
                        lot, null, into, "分开", "拆1号", List.of(paper.id()), house.next(), DAY, null)));
    }

    private CustodyController custody(String keeper) {
        return new CustodyController(
                house.desk(), () -> house.caller(keeper, "KEEPER"), house.things(), house.errors());
    }

    private LotCountController counting(String staff, String role) {
        return new LotCountController(house.desk(), () -> house.caller(staff, role), house.things(), house.errors());
    }

    private List<String> count(Upload sheet) {
        CountLineInput line = new CountLineInput(lot, null, 9, null);
        return codes(counting("counter", "KEEPER")
                .countLots(new CountLotsInput(List.of(line), List.of(sheet.id()), house.next(), DAY)));
    }

    private List<String> adjust(String staff, Upload minutes) {
        AdjustLineInput line = new AdjustLineInput(lot, null, "损毁", null);
        return codes(counting(staff, "ASSET_MANAGER")
                .adjustLots(new AdjustLotsInput(List.of(line), List.of(minutes.id()), house.next(), DAY)));
    }
}
