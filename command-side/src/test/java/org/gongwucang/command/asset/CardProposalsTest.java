package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.AssetController.AssetPayload;
import org.gongwucang.command.asset.AssetInputs.ClassInput;
import org.gongwucang.command.asset.CareInputs.AdjustLineInput;
import org.gongwucang.command.asset.CareInputs.AdjustLotsInput;
import org.gongwucang.command.asset.CareInputs.CountLineInput;
import org.gongwucang.command.asset.CareInputs.CountLotsInput;
import org.gongwucang.command.asset.CareInputs.DecideProposalInput;
import org.gongwucang.command.asset.CareInputs.ProposeReclassificationInput;
import org.gongwucang.command.asset.CareInputs.ProposeRevaluationInput;
import org.gongwucang.command.asset.CareInputs.ReportMissingInput;
import org.gongwucang.command.asset.CareInputs.ThingLineInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class CardProposalsTest {

    private static final LocalDate THIRD = DAY.withDayOfMonth(3);

    @Autowired
    private CardHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void another_value_is_asked_for_by_one_and_approved_by_another() {
        String code = house.inStock();
        assertThat(codes(revalue(code, "1500"))).containsExactly("VALUE_UNCHANGED");
        assertThat(codes(decide(code, "approver", null))).containsExactly("NO_PROPOSAL_OPEN");
        assertThat(codes(revalue(code, "1800"))).isEmpty();
        String asked = house.last(code).getIdentifier();

        assertThat(codes(revalue(code, "1900"))).containsExactly("PROPOSAL_OPEN");
        AssetPayload own = decide(code, "clerk", null);
        assertThat(codes(own)).containsExactly("PROPOSER_MAY_NOT_DECIDE");
        assertThat(own.userErrors().get(0).params())
                .anySatisfy(param -> assertThat(param.value()).isEqualTo(asked));
        Caller deputy =
                new Caller("deputy", Set.of("APPROVER"), house.unit(), List.of(new Caller.Deputation("d1", "clerk")));
        assertThat(codes(by(deputy).decideRevaluation(decision(code, null))))
                .containsExactly("PROPOSER_MAY_NOT_DECIDE");
        assertThat(codes(decide(code, "approver", null))).isEmpty();

        assertThat(house.said(code))
                .isEqualTo(new AssetRevalued(
                        house.idOf(code),
                        new BigDecimal("1500.00"),
                        new BigDecimal("1800.00"),
                        "竣工决算",
                        "决1号",
                        "clerk",
                        "approver",
                        List.of(),
                        THIRD));
        assertThat(house.reverseLast(code, house.caller("approver", "APPROVER")))
                .isEmpty();
        assertThat(codes(decide(code, "approver", "缺件"))).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(new AssetRevaluationDeclined(house.idOf(code), "approver", "缺件", List.of(), THIRD));
    }

    @Test
    void a_card_goes_into_a_class_of_another_edition_as_a_second_person_approves() {
        String code = house.inStock();
        assertThat(codes(reclassify(code, house.desks()))).containsExactly("CLASS_UNCHANGED");
        assertThat(codes(reclassify(code, new ClassRef("T", "2022", "nothing"))))
                .containsExactly("CLASS_UNKNOWN");
        assertThat(codes(reclassify(code, house.others()))).isEmpty();
        assertThat(codes(reclassified(code, "clerk", null))).containsExactly("PROPOSER_MAY_NOT_DECIDE");
        assertThat(codes(reclassified(code, "approver", "应归他类"))).isEmpty();
        assertThat(house.said(code)).isInstanceOf(AssetReclassificationDeclined.class);
        assertThat(codes(reclassify(code, house.others()))).isEmpty();
        assertThat(codes(reclassified(code, "approver", null))).isEmpty();

        assertThat(house.said(code))
                .isEqualTo(new AssetReclassified(
                        house.idOf(code),
                        house.unit(),
                        house.zone("A"),
                        house.desks(),
                        house.others(),
                        "clerk",
                        "approver",
                        THIRD));
        assertThat(house.reverseLast(code, house.caller("approver", "APPROVER")))
                .as("with the approval of the same act")
                .isEmpty();
        assertThat(codes(reclassified(code, "approver", null))).isEmpty();
    }

    @Test
    void what_is_missing_changes_its_class_when_it_is_found() {
        String code = house.inStock();
        reclassify(code, house.others());
        house.keeping()
                .reportMissing(new ReportMissingInput(
                        List.of(new ThingLineInput(code, null)), "未见", List.of(), house.next(), THIRD));

        assertThat(codes(reclassified(code, "approver", null))).containsExactly("ASSET_NOT_THERE");
    }

    @Test
    void the_book_of_a_lot_follows_the_count_of_somebody_else() {
        String code = house.lot(40);
        assertThat(adjust(code, "manager")).containsExactly("LOT_NOT_COUNTED");
        assertThat(count(code, -1)).containsExactly("QUANTITY_OUT_OF_RANGE");
        assertThat(count(code, 40)).isEmpty();
        assertThat(adjust(code, "manager")).containsExactly("LOT_COUNT_OVERTAKEN");
        assertThat(count(code, 38)).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(new LotCounted(house.idOf(code), house.zone("A"), 40, 38, "counter", List.of(), THIRD));

        assertThat(adjust(code, "counter")).containsExactly("COUNTER_MAY_NOT_ADJUST");
        assertThat(adjust(code, "manager")).isEmpty();
        assertThat(house.said(code)).isInstanceOfSatisfying(LotAdjusted.class, e -> {
            assertThat(e.from()).isEqualTo(40);
            assertThat(e.to()).isEqualTo(38);
            assertThat(e.countedBy()).isEqualTo("counter");
        });
        assertThat(adjust(code, "manager")).containsExactly("LOT_COUNT_OVERTAKEN");
        assertThat(count(house.inStock(), 1)).containsExactly("CARD_NOT_LOT");
    }

    @Test
    void pieces_in_use_are_counted_at_their_unit_and_not_at_a_place() {
        String code = house.lotInUse(40);
        assertThat(count(code, 38)).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(new LotCounted(house.idOf(code), null, 40, 38, "counter", List.of(), THIRD));
        assertThat(adjust(code, "manager")).isEmpty();

        assertThat(house.said(code))
                .isInstanceOfSatisfying(
                        LotAdjusted.class, e -> assertThat(e.location()).isNull());
        assertThat(count(code, 38)).isEmpty();
        assertThat(adjust(code, "manager")).containsExactly("LOT_COUNT_OVERTAKEN");
    }

    private ProposalController by(String staff, String role) {
        return by(house.caller(staff, role));
    }

    private ProposalController by(Caller caller) {
        return new ProposalController(house.desk(), () -> caller, house.things(), house.errors());
    }

    private AssetPayload revalue(String code, String value) {
        return by("clerk", "UNIT_HANDLER")
                .proposeRevaluation(new ProposeRevaluationInput(
                        code, new BigDecimal(value), "竣工决算", "决1号", List.of(), house.next(), THIRD, null));
    }

    private AssetPayload decide(String code, String staff, @Nullable String refusal) {
        return by(staff, "APPROVER").decideRevaluation(decision(code, refusal));
    }

    private AssetPayload reclassify(String code, ClassRef to) {
        ClassInput assetClass = new ClassInput(to.codeSystem(), to.edition(), to.code());
        return by("clerk", "UNIT_HANDLER")
                .proposeReclassification(
                        new ProposeReclassificationInput(code, assetClass, "换版", List.of(), house.next(), THIRD, null));
    }

    private AssetPayload reclassified(String code, String staff, @Nullable String refusal) {
        return by(staff, "APPROVER").decideReclassification(decision(code, refusal));
    }

    private DecideProposalInput decision(String code, @Nullable String refusal) {
        return new DecideProposalInput(code, refusal == null, refusal, List.of(), house.next(), THIRD, null);
    }

    private LotCountController counting(String staff, String role) {
        return new LotCountController(house.desk(), () -> house.caller(staff, role), house.things(), house.errors());
    }

    private List<String> count(String code, int pieces) {
        CountLineInput line = new CountLineInput(code, null, pieces, null);
        return codes(counting("counter", "KEEPER")
                .countLots(new CountLotsInput(List.of(line), List.of(), house.next(), THIRD)));
    }

    private List<String> adjust(String code, String staff) {
        AdjustLineInput line = new AdjustLineInput(code, null, "两把损毁", null);
        return codes(counting(staff, "ASSET_MANAGER")
                .adjustLots(new AdjustLotsInput(List.of(line), List.of(), house.next(), THIRD)));
    }
}
