package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.AssetFixture.CODE;
import static org.gongwucang.command.asset.AssetFixture.ID;
import static org.gongwucang.command.asset.AssetFixture.IN_USE;
import static org.gongwucang.command.asset.AssetFixture.NEXT;
import static org.gongwucang.command.asset.AssetFixture.REGISTERED;
import static org.gongwucang.command.asset.AssetFixture.STORED;
import static org.gongwucang.command.asset.AssetFixture.by;
import static org.gongwucang.command.kernel.Rejection.of;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.asset.AssetCommand.AcceptCustody;
import org.gongwucang.command.asset.AssetCommand.AssignCustodian;
import org.gongwucang.command.asset.AssetCommand.DeclineCustody;
import org.gongwucang.command.asset.AssetCommand.OfferCustody;
import org.gongwucang.command.attachment.GivenUploads;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.vault.attachment.Subject;
import org.gongwucang.vault.attachment.Upload;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CustodyTest {

    private static final CustodyOffered OFFERED = new CustodyOffered(ID, "S1", "S2", List.of(), NEXT);
    private final GivenUploads uploads = new GivenUploads();
    private final AggregateTestFixture<Asset> fixture = AssetFixture.of(Asset.class, uploads);

    @Nested
    class Offer {

        @Test
        void the_custodian_offers_to_another_keeper() {
            fixture.given(REGISTERED, STORED)
                    .when(new OfferCustody(ID, "S2", List.of(), NEXT), by("S1", "U1"))
                    .expectEvents(OFFERED);
        }

        @Test
        void refuses_who_is_not_the_custodian() {
            fixture.given(REGISTERED, STORED)
                    .when(new OfferCustody(ID, "S1", List.of(), NEXT), by("S2", "U1"))
                    .expectExceptionDetails(of("NOT_THE_CUSTODIAN", "custodian", "S1"));
        }

        @Test
        void refuses_an_offer_to_oneself() {
            fixture.given(REGISTERED, STORED)
                    .when(new OfferCustody(ID, "S1", List.of(), NEXT), by("S1", "U1"))
                    .expectExceptionDetails(of("CUSTODY_TO_ONESELF", "to", "S1"));
        }

        @Test
        void refuses_a_second_offer_while_one_is_open() {
            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new OfferCustody(ID, "S2", List.of(), NEXT), by("S1", "U1"))
                    .expectExceptionDetails(of("CUSTODY_OFFER_OPEN", "code", CODE, "to", "S2"));
        }
    }

    @Nested
    class Answer {

        @Test
        void custody_moves_on_acceptance() {
            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new AcceptCustody(ID, List.of(), NEXT), by("S2", "U1"))
                    .expectEvents(new CustodyHandedOver(ID, "S1", "S2", List.of(), NEXT));
        }

        @Test
        void the_sheet_that_was_signed_is_named_by_its_digest_and_belongs_to_the_unit_of_the_thing() {
            Upload sheet = uploads.brought("S2", "a");

            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new AcceptCustody(ID, List.of(sheet.id()), NEXT), by("S2", "U1"))
                    .expectEvents(new CustodyHandedOver(ID, "S1", "S2", List.of(sheet.digest()), NEXT));

            assertThat(uploads.cites(Subject.of("Asset", ID, "U1"), sheet)).isTrue();
        }

        @Test
        void refuses_a_sheet_that_somebody_else_brought() {
            Upload sheet = uploads.brought("S1", "a");

            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new AcceptCustody(ID, List.of(sheet.id()), NEXT), by("S2", "U1"))
                    .expectNoEvents()
                    .expectExceptionDetails(of("ATTACHMENT_NOT_FOUND", "upload", sheet.id()));
        }

        @Test
        void keeps_no_sheet_of_what_is_refused() {
            Upload sheet = uploads.brought("S3", "a");

            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new AcceptCustody(ID, List.of(sheet.id()), NEXT), by("S3", "U1"))
                    .expectExceptionDetails(of("NO_CUSTODY_OFFER", "code", CODE, "to", "S3"));

            assertThat(uploads.cites(Subject.of("Asset", ID, "U1"), sheet)).isFalse();
        }

        @Test
        void custody_stays_when_declined() {
            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new DeclineCustody(ID, new Reason("缺件"), NEXT), by("S2", "U1"))
                    .expectEvents(new CustodyOfferDeclined(ID, "S1", "S2", "缺件", NEXT));
        }

        @Test
        void refuses_an_acceptance_by_whom_it_was_not_offered_to() {
            fixture.given(REGISTERED, STORED, OFFERED)
                    .when(new AcceptCustody(ID, List.of(), NEXT), by("S3", "U1"))
                    .expectExceptionDetails(of("NO_CUSTODY_OFFER", "code", CODE, "to", "S3"));
        }

        @Test
        void refuses_a_second_acceptance() {
            fixture.given(REGISTERED, STORED, OFFERED, new CustodyHandedOver(ID, "S1", "S2", List.of(), NEXT))
                    .when(new AcceptCustody(ID, List.of(), NEXT), by("S2", "U1"))
                    .expectExceptionDetails(of("NO_CUSTODY_OFFER", "code", CODE, "to", "S2"));
        }
    }

    @Nested
    class Assign {

        @Test
        void names_a_person_of_the_unit_for_what_is_in_use_there() {
            fixture.given(IN_USE)
                    .when(new AssignCustodian(ID, "S4", NEXT), by("S4", "U1"))
                    .expectEvents(new CustodianAssigned(ID, "U1", null, "S4", NEXT));
        }

        @Test
        void refuses_a_person_of_another_unit() {
            fixture.given(IN_USE)
                    .when(new AssignCustodian(ID, "S5", NEXT), by("S4", "U1"))
                    .expectExceptionDetails(of("STAFF_OF_ANOTHER_UNIT", "staff", "S5", "unit", "U1"));
        }

        @Test
        void answers_somebody_of_another_unit_as_if_it_did_not_exist() {
            fixture.given(IN_USE)
                    .when(new AssignCustodian(ID, "S5", NEXT), by("S5", "U2"))
                    .expectExceptionDetails(of("NOT_FOUND", "code", CODE));
        }

        @Test
        void refuses_what_is_in_stock() {
            fixture.given(REGISTERED, STORED)
                    .when(new AssignCustodian(ID, "S4", NEXT), by("S4", "U1"))
                    .expectExceptionDetails(of("ASSET_NOT_IN_USE", "code", CODE, "state", "IN_STOCK"));
        }

        @Test
        void refuses_the_same_person_again() {
            fixture.given(IN_USE, new CustodianAssigned(ID, "U1", null, "S4", NEXT))
                    .when(new AssignCustodian(ID, "S4", NEXT), by("S4", "U1"))
                    .expectExceptionDetails(of("ALREADY_CUSTODIAN", "to", "S4"));
        }
    }
}
