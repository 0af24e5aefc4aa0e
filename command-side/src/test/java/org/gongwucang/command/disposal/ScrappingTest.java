package org.gongwucang.command.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.disposal.DisposalHouse.DAY;
import static org.gongwucang.command.disposal.DisposalHouse.codes;
import static org.gongwucang.command.disposal.DisposalHouse.done;
import static org.gongwucang.command.disposal.DisposalHouse.item;
import static org.gongwucang.command.disposal.DisposalHouse.told;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.AppraiseDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalFindingInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@CommandHouse
@DirtiesContext
class ScrappingTest {

    @Autowired
    private DisposalHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private DisposalPayload appraise(Caller by, String disposal, boolean usable, @Nullable String certificate) {
        return house.deciding(by)
                .appraiseDisposal(new AppraiseDisposalInput(
                        disposal,
                        List.of(new DisposalFindingInput(1, usable, certificate, "锈蚀")),
                        certificate == null ? List.of() : house.papers(by, DisposalPaperKind.TECHNICAL_CERTIFICATE),
                        house.next(),
                        DAY,
                        null));
    }

    /** What is answered when somebody would approve the scrapping of such a thing. */
    private DisposalPayload approved(
            ClassRef ref, @Nullable LocalDate acquired, boolean usable, @Nullable String certificate) {
        String code = house.thing(ref, "100", acquired, 1, false, house.unit(), house.zone("A"));
        String disposal = house.requested(DisposalForm.SCRAPPING, item(code));
        done(appraise(house.inspector(), disposal, usable, certificate));
        return house.approve(house.approver(), disposal);
    }

    @Test
    void past_its_minimum_life_and_unfit_it_is_scrapped() {
        DisposalPayload approved = approved(house.desks(), DAY.minusYears(15).minusDays(1), false, null);

        assertThat(codes(approved)).isEmpty();
        assertThat(house.said(String.valueOf(approved.disposal()), DisposalApproved.class)
                        .get(0)
                        .decidedBy())
                .extracting(Weighed::rule)
                .containsExactly("DISPOSAL_APPROVAL", "MINIMUM_LIFE");
        assertThat(house.said(String.valueOf(approved.disposal()), DisposalApproved.class)
                        .get(0)
                        .decidedBy()
                        .get(1)
                        .inputs())
                .extracting(PolicyValue::name)
                .contains("line 1");
    }

    @Test
    void on_its_last_day_it_is_not() {
        DisposalPayload refused = approved(house.desks(), DAY.minusYears(15), false, null);

        assertThat(codes(refused)).containsExactly("DISPOSAL_LIFE_NOT_OVER");
        assertThat(told(refused, "years")).isEqualTo("15");
        assertThat(told(refused, "over")).isEqualTo(DAY.toString());
        assertThat(told(refused, "policyVersion")).isEqualTo("1");
    }

    @Test
    void past_its_minimum_life_and_still_usable_it_is_used_on() {
        assertThat(codes(approved(house.desks(), DisposalHouse.OLD, true, null)))
                .containsExactly("DISPOSAL_STILL_USABLE");
    }

    @Test
    void with_a_technical_certificate_it_is_scrapped_at_any_age() {
        assertThat(codes(approved(house.desks(), DAY.minusYears(1), false, "鉴〔2026〕5号")))
                .isEmpty();
        assertThat(codes(approved(house.odd(), null, true, "鉴〔2026〕6号"))).isEmpty();
    }

    @Test
    void where_no_minimum_life_or_no_day_of_acquisition_is_known_it_needs_the_certificate() {
        assertThat(codes(approved(house.odd(), DisposalHouse.OLD, false, null)))
                .containsExactly("DISPOSAL_CERTIFICATE_NEEDED");
        assertThat(codes(approved(house.desks(), null, false, null))).containsExactly("DISPOSAL_CERTIFICATE_NEEDED");
    }

    @Test
    void it_is_looked_at_by_an_inspector_who_did_not_ask_before_anybody_approves() {
        String disposal = house.requested(DisposalForm.SCRAPPING, item(house.inStock()));
        DisposalPayload unseen = house.approve(house.approver(), disposal);
        assertThat(codes(unseen)).containsExactly("DISPOSAL_STATE");
        assertThat(told(unseen, "needed")).isEqualTo("TECH_APPRAISED");
        assertThat(codes(appraise(house.caller("manager", "ACCEPTOR"), disposal, false, null)))
                .containsExactly("DISPOSAL_REQUESTER_MAY_NOT_DECIDE");
        assertThat(codes(house.deciding(house.inspector())
                        .appraiseDisposal(new AppraiseDisposalInput(
                                disposal,
                                List.of(new DisposalFindingInput(1, false, "鉴1号", null)),
                                List.of(),
                                house.next(),
                                DAY,
                                null))))
                .containsExactly("DISPOSAL_PAPERS_MISSING");
    }

    @Test
    void the_longest_beginning_that_fits_tells_the_years() {
        String lives = "C@1:A05=15;C@1:A0502=20;C@1:A=10";

        assertThat(MinimumLives.yearsOf(lives, new ClassRef("C", "1", "A050201")))
                .hasValue(20);
        assertThat(MinimumLives.yearsOf(lives, new ClassRef("C", "1", "A0501"))).hasValue(15);
        assertThat(MinimumLives.yearsOf(lives, new ClassRef("C", "1", "A02"))).hasValue(10);
        assertThat(MinimumLives.yearsOf(lives, new ClassRef("C", "2", "A02"))).isEmpty();
    }
}
