package org.gongwucang.command.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;
import static org.gongwucang.command.disposal.DisposalHouse.codes;
import static org.gongwucang.command.disposal.DisposalHouse.done;
import static org.gongwucang.command.disposal.DisposalHouse.item;

import java.util.List;
import org.gongwucang.command.configuration.ConfigurationHouse;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What a unit used and disposed of counts no more as held by it; what lay in a warehouse never did. */
@CommandHouse
@DirtiesContext
class DisposedConfigurationTest {

    @Autowired
    private DisposalHouse house;

    @Autowired
    private ConfigurationHouse standard;

    @BeforeEach
    void opens() {
        house.opens();
        assertThat(standard.state(house.unit(), 5, DisposalHouse.DAY, counted(house.desks(), 5)))
                .isEmpty();
    }

    @Test
    void what_was_in_use_counts_no_more_until_its_disposal_is_taken_back() {
        String disposal = house.drafted(house.handler(), DisposalForm.DONATION, item(house.inUse()));
        done(house.request(house.handler(), disposal, DisposalPaperKind.DONEE_PAPERS));
        done(house.approve(house.approver(), disposal));
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();

        assertThat(standard.said(house.unit(), ConfigurationReduced.class))
                .singleElement()
                .satisfies(e -> assertThat(e.way() + " " + e.pieces()).isEqualTo("DISPOSED 1"));
        String executed = house.eventOf(disposal, DisposalLineExecuted.class);
        assertThat(codes(house.reverse(house.manager(), disposal, executed, List.of())))
                .isEmpty();
        assertThat(standard.told(house.unit())).endsWith("ConfigurationReduced", "ConfigurationEntryReversed");
    }

    @Test
    void what_lay_in_stock_was_nobody_s_configuration() {
        String disposal = house.approved(DisposalForm.DONATION, item(house.inStock()));

        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();

        assertThat(standard.told(house.unit())).containsExactly("UnitConfigurationStated");
    }
}
