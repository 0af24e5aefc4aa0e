package org.gongwucang.command.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.disposal.DisposalHouse.DAY;
import static org.gongwucang.command.disposal.DisposalHouse.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.command.asset.AssetCommand;
import org.gongwucang.command.asset.AssetCommand.AcceptCustody;
import org.gongwucang.command.asset.AssetCommand.AssessCondition;
import org.gongwucang.command.asset.AssetCommand.AssignCustodian;
import org.gongwucang.command.asset.AssetCommand.CompleteRepair;
import org.gongwucang.command.asset.AssetCommand.CorrectSerialNumber;
import org.gongwucang.command.asset.AssetCommand.DecideReclassification;
import org.gongwucang.command.asset.AssetCommand.DecideRevaluation;
import org.gongwucang.command.asset.AssetCommand.DeclareIdle;
import org.gongwucang.command.asset.AssetCommand.DeclineCustody;
import org.gongwucang.command.asset.AssetCommand.DescribeAsset;
import org.gongwucang.command.asset.AssetCommand.EndIdleness;
import org.gongwucang.command.asset.AssetCommand.LiftHold;
import org.gongwucang.command.asset.AssetCommand.OfferCustody;
import org.gongwucang.command.asset.AssetCommand.PlaceHold;
import org.gongwucang.command.asset.AssetCommand.ProposeReclassification;
import org.gongwucang.command.asset.AssetCommand.ProposeRevaluation;
import org.gongwucang.command.asset.AssetCommand.RecordOpeningAsset;
import org.gongwucang.command.asset.AssetCommand.RegisterAsset;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.AssetCommand.RemindSurrender;
import org.gongwucang.command.asset.AssetCommand.ReportFound;
import org.gongwucang.command.asset.AssetCommand.ReportMissing;
import org.gongwucang.command.asset.AssetCommand.SendToRepair;
import org.gongwucang.command.asset.AssetCommand.SplitAssetCard;
import org.gongwucang.command.asset.AssetCommand.StoreAsset;
import org.gongwucang.command.asset.CardDraft;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.asset.NewCard;
import org.gongwucang.command.asset.Place;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What was disposed of is at its end, whatever is asked of it. */
@CommandHouse
@DirtiesContext
class DisposedAssetTest {

    @Autowired
    private DisposalHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    /** One command of each type; one that is added and missing here fails the test. */
    private List<AssetCommand> every(String id) {
        Reason reason = new Reason("试");
        Document paper = new Document("函1号");
        OptionalText none = new OptionalText(null);
        CardDraft card =
                new CardDraft(new Name("桌"), none, none, house.desks(), new Yuan(BigDecimal.ONE), null, none, none);
        Place place = new Place(house.zone("A"), house.keeper(), "FISCAL");
        return List.of(
                new RegisterAsset(id, card, house.unit(), "PURCHASE", paper, DAY),
                new RecordOpeningAsset(id, card, house.unit(), null, null, null, 0, DAY),
                new StoreAsset(id, place, DAY),
                new RelocateAsset(id, house.zone("B"), DAY),
                new OfferCustody(id, house.secondKeeper(), List.of(), DAY),
                new AcceptCustody(id, List.of(), DAY),
                new DeclineCustody(id, reason, DAY),
                new AssignCustodian(id, house.keeper(), DAY),
                new AssessCondition(id, "GOOD", none, List.of(), DAY),
                new DescribeAsset(id, new Name("椅"), none, none, DAY),
                new ReportMissing(id, reason, List.of(), DAY),
                new ReportFound(id, place, null, reason, List.of(), DAY),
                new SendToRepair(id, new Name("维修部"), reason, paper, List.of(), DAY),
                new CompleteRepair(id, new Yuan(BigDecimal.ONE), reason, paper, List.of(), DAY),
                new PlaceHold(id, "h", "DISPUTE", reason, paper, List.of(), DAY),
                new LiftHold(id, "h", reason, List.of(), DAY),
                new ProposeRevaluation(id, new Yuan(BigDecimal.ONE), reason, paper, List.of(), DAY),
                new DecideRevaluation(id, null, List.of(), DAY),
                new ProposeReclassification(id, house.cars(), reason, List.of(), DAY),
                new DecideReclassification(id, null, List.of(), DAY),
                new SplitAssetCard(
                        id, new Yuan(BigDecimal.ONE), List.of(new NewCard("n", card)), reason, paper, List.of(), DAY),
                new CorrectSerialNumber(id, new OptionalText("SN"), reason, List.of(), DAY),
                new DeclareIdle(id, DAY, reason, DAY),
                new EndIdleness(id, reason, DAY),
                new RemindSurrender(id, paper, DAY));
    }

    @Test
    void refuses_every_command_there_is() {
        String code = house.inStock();
        String disposal = house.approved(DisposalForm.DONATION, item(code));
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        List<AssetCommand> every = every(house.idOf(code));

        assertThat(every.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(
                        Stream.of(AssetCommand.class.getPermittedSubclasses()).collect(Collectors.toSet()));
        Map<String, List<String>> answers = every.stream()
                .collect(Collectors.toMap(
                        command -> command.getClass().getSimpleName(),
                        command -> house.send(house.manager(), draft -> command)));
        assertThat(answers).allSatisfy((name, codes) -> assertThat(codes).containsExactly("ASSET_DISPOSED"));
    }

    @Test
    void is_not_named_in_another_case_and_what_was_idle_is_so_no_more() {
        String code = house.inUse();
        String asset = house.idOf(code);
        assertThat(house.send(house.handler(), draft -> new DeclareIdle(asset, DAY, new Reason("撤并"), DAY)))
                .isEmpty();
        String disposal = house.drafted(house.handler(), DisposalForm.DONATION, item(code));
        DisposalHouse.done(house.request(house.handler(), disposal, DisposalPaperKind.DONEE_PAPERS));
        DisposalHouse.done(house.approve(house.approver(), disposal));
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();

        assertThat(house.said(asset, AssetDeclaredIdle.class)).hasSize(1);
        assertThat(house.said(asset, AssetIdlenessEnded.class))
                .singleElement()
                .extracting(AssetIdlenessEnded::cause)
                .isEqualTo("DISPOSED");
        String again = house.drafted(house.handler(), DisposalForm.SALE, item(code));
        assertThat(DisposalHouse.told(house.request(house.handler(), again), "lines"))
                .contains("ASSET_DISPOSED");
    }
}
