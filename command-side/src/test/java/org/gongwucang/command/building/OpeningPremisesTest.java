package org.gongwucang.command.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.building.BuildingHouse.codes;

import java.math.BigDecimal;
import java.util.Locale;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.TitleCertificateClaimed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the go-live there are opening entries, and nothing else. */
@CommandHouse
class OpeningPremisesTest {

    @Autowired
    private BuildingHouse house;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void settles() {
        house.settles();
    }

    @Test
    void buildings_that_were_there_are_recorded_with_their_title() {
        String certificate = "旧-" + house.unit();
        LinesPayload payload = house.opening(certificate, house.unit(), new BigDecimal("1000.50"));

        assertThat(codes(payload)).isEmpty();
        String id = String.valueOf(payload.lines().get(0).id());
        assertThat(house.said(id, OpeningBuildingRecorded.class))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.certificate()).isEqualTo(certificate);
                    assertThat(entry.value()).isEqualTo(new BigDecimal("1000.50"));
                });
        assertThat(house.said("title:" + certificate.toUpperCase(Locale.ROOT), TitleCertificateClaimed.class))
                .hasSize(1);
        assertThat(codes(house.opening(certificate, house.unit(), null))).containsExactly("TITLE_CERTIFICATE_TAKEN");
    }

    @Test
    void certificate_and_owner_are_given_together() {
        assertThat(codes(house.opening("旧-1", null, null))).containsExactly("TITLE_INCOMPLETE");
        assertThat(codes(house.opening(null, house.unit(), null))).containsExactly("TITLE_INCOMPLETE");
        assertThat(codes(house.opening(null, null, null))).isEmpty();
    }

    @Test
    void a_building_is_taken_back_by_whoever_recorded_it_and_its_certificate_is_free_again() {
        String certificate = "旧2-" + house.unit();
        LinesPayload payload = house.opening(certificate, house.unit(), null);
        String id = String.valueOf(payload.lines().get(0).id());

        taking.all(ReversibleKind.BUILDING, id);

        assertThat(taking.kinds(id)).containsExactly(OpeningBuildingRecorded.class);
        assertThat(codes(house.opening(certificate, house.unit(), null))).isEmpty();
    }

    @Test
    void nothing_else_is_entered_before_the_opening_is_confirmed() {
        assertThat(codes(house.asking(house.space()).registerBuilding(house.registration(1, "10"))))
                .containsExactly("HOUSE_NOT_OPEN");
    }
}
