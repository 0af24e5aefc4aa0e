package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.util.List;
import org.gongwucang.command.asset.AssetInputs.AcceptCustodyInput;
import org.gongwucang.command.asset.AssetInputs.CustodyLineInput;
import org.gongwucang.command.asset.AssetInputs.OfferCustodyInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError.Param;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Custody of cards and of lots takes the signatures of two. */
@CommandHouse
class CustodyOfferTest {

    @Autowired
    private CardHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void whoever_offered_a_card_does_not_accept_it_and_is_told_by_which_entry_it_was_offered() {
        String code = house.inStock();
        String offer = offered(code);

        assertRefusedFor(offer, accept(code, house.keeper()));
        assertThat(codes(accept(code, house.secondKeeper()))).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(
                        new CustodyHandedOver(house.idOf(code), house.keeper(), house.secondKeeper(), List.of(), DAY));
    }

    @Test
    void whoever_offered_a_lot_does_not_accept_it_and_is_told_by_which_entry_it_was_offered() {
        String code = house.lot(40);
        String offer = offered(code);

        assertRefusedFor(offer, accept(code, house.keeper()));
        assertThat(codes(accept(code, house.secondKeeper()))).isEmpty();
        assertThat(house.said(code))
                .isEqualTo(new LotCustodyHandedOver(
                        house.idOf(code), house.zone("A"), house.keeper(), house.secondKeeper(), List.of(), DAY));
    }

    @Test
    void an_offer_that_was_answered_or_taken_back_is_nobodys() {
        for (String code : List.of(house.inStock(), house.lot(40))) {
            offered(code);
            assertThat(house.reverseLast(code, by(house.keeper()))).isEmpty();
            assertThat(codes(accept(code, house.keeper()))).containsExactly("NO_CUSTODY_OFFER");
            String again = offered(code);
            assertRefusedFor(again, accept(code, house.keeper()));
            accept(code, house.secondKeeper());
            assertThat(codes(accept(code, house.keeper()))).containsExactly("NO_CUSTODY_OFFER");
        }
    }

    private void assertRefusedFor(String offer, LinesPayload refused) {
        assertThat(codes(refused)).containsExactly("OFFERER_MAY_NOT_ACCEPT");
        assertThat(refused.lines().get(0).userErrors().get(0).params())
                .containsExactly(new Param("staff", house.keeper()), new Param("event", offer));
    }

    /** @return identifier of the entry */
    private String offered(String code) {
        assertThat(codes(controller(house.keeper())
                        .offerCustody(new OfferCustodyInput(
                                house.secondKeeper(), lines(code), List.of(), house.next(), DAY))))
                .isEmpty();
        return house.last(code).getIdentifier();
    }

    private LinesPayload accept(String code, String keeper) {
        return controller(keeper).acceptCustody(new AcceptCustodyInput(lines(code), List.of(), house.next(), DAY));
    }

    private static List<CustodyLineInput> lines(String code) {
        return List.of(new CustodyLineInput(code, null, null));
    }

    private CustodyController controller(String keeper) {
        return new CustodyController(house.desk(), () -> by(keeper), house.things(), house.errors());
    }

    private Caller by(String keeper) {
        return house.caller(keeper, "KEEPER");
    }
}
