package org.gongwucang.command.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.works.SpaceHouse.DAY;
import static org.gongwucang.command.works.SpaceHouse.codes;
import static org.gongwucang.command.works.SpaceHouse.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.lease.LeaseDesk.LeasePayload;
import org.gongwucang.command.lease.LeaseInputs.ApproveLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.LeaseContractInput;
import org.gongwucang.command.lease.LeaseInputs.LeaseReasonInput;
import org.gongwucang.command.lease.LeaseInputs.OpeningLeaseLineInput;
import org.gongwucang.command.lease.LeaseInputs.RecordOpeningLeasesInput;
import org.gongwucang.command.lease.LeaseInputs.RenewLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.RequestLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.ReverseLeaseEntryInput;
import org.gongwucang.command.lease.LeaseInputs.ReviewLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.SignLeaseInput;
import org.gongwucang.command.lease.LeaseInputs.TerminateLeaseInput;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.works.SpaceHouse;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseEntry;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.gongwucang.events.policy.Weighed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit rents only where nothing can be reallocated, with approval, within what was approved, and ends it with notice. */
@OpenHouse
class LeaseTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2027, 3, 31);
    private static final int NOTICE = 30;

    @Autowired
    private SpaceHouse house;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private LeaseController asking(Caller by) {
        return new LeaseController(house.desk(), () -> by, house.errors());
    }

    private LeaseContractController signing(Caller by) {
        return new LeaseContractController(house.desk(), () -> by, house.errors());
    }

    private RequestLeaseInput request(String unit, LocalDate from, LocalDate to, LocalDate day, String area) {
        return new RequestLeaseInput(
                unit,
                "政务大厅二层",
                new BigDecimal(area),
                new BigDecimal("96000"),
                from,
                to,
                "服务群众",
                List.of(),
                house.next(),
                day);
    }

    private String requested() {
        return id(asking(house.handler()).requestLease(request(house.unit(), FROM, TO, DAY, "320.50")));
    }

    private LeasePayload review(Caller by, String lease, boolean nothing, LocalDate day) {
        return asking(by)
                .reviewLease(new ReviewLeaseInput(lease, nothing, "已查闲置房间", List.of(), house.next(), day, null));
    }

    private String reviewed() {
        String lease = requested();
        id(review(house.officer(), lease, true, DAY));
        return lease;
    }

    private LeasePayload approve(Caller by, String lease) {
        return asking(by).approveLease(new ApproveLeaseInput(lease, List.of(), house.next(), DAY, null));
    }

    private String approved() {
        String lease = reviewed();
        id(approve(house.approver(), lease));
        return lease;
    }

    private String contract() {
        return "租" + house.next();
    }

    private static LeaseContractInput contract(String number, LocalDate from, LocalDate to, String rent) {
        return new LeaseContractInput(number, "某公司", from, to, new BigDecimal(rent), NOTICE);
    }

    private LeasePayload sign(Caller by, String lease, LeaseContractInput contract) {
        return signing(by).signLease(new SignLeaseInput(lease, contract, house.brought(by), house.next(), DAY, null));
    }

    private String signed() {
        String lease = approved();
        id(sign(house.officer(), lease, contract(contract(), FROM, TO, "96000")));
        return lease;
    }

    private LeasePayload terminate(String lease, LocalDate endsOn, boolean byAgreement, List<String> evidence) {
        return signing(house.officer())
                .terminateLease(new TerminateLeaseInput(
                        lease, endsOn, byAgreement, "搬回办公楼", evidence, house.next(), DAY, null));
    }

    private static String id(LeasePayload payload) {
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.lease());
    }

    private static List<String> refused(LeasePayload payload) {
        return codes(payload.userErrors());
    }

    @Test
    void a_lease_goes_from_the_request_to_the_contract_and_to_its_end() {
        String lease = signed();
        id(terminate(lease, FROM, false, List.of()));

        assertThat(house.kinds(lease))
                .containsExactly("LeaseRequested", "LeaseReviewed", "LeaseApproved", "LeaseSigned", "LeaseTerminated");
        assertThat(house.last(lease, LeaseApproved.class).decidedBy())
                .extracting(Weighed::rule)
                .containsExactly("RENTING_IN");
        assertThat(house.last(lease, LeaseTerminated.class).endsOn()).isEqualTo(FROM);
    }

    @Test
    void nothing_is_rented_while_something_can_be_reallocated() {
        String lease = requested();
        id(review(house.officer(), lease, false, DAY));
        LeasePayload refused = approve(house.approver(), lease);

        assertThat(refused(refused)).containsExactly("REALLOCATION_POSSIBLE");
        assertThat(told(refused.userErrors(), "policyVersion")).isEqualTo("1");
        id(asking(house.approver()).rejectLease(because(lease)));
    }

    @Test
    void before_the_rule_it_is_approved_and_recorded_that_none_was_in_force() {
        LocalDate before = LocalDate.of(2012, 9, 30);
        String lease = id(asking(house.handler()).requestLease(request(house.unit(), before, FROM, before, "10")));
        id(review(house.officer(), lease, false, before));
        id(asking(house.approver()).approveLease(new ApproveLeaseInput(lease, List.of(), house.next(), before, null)));

        assertThat(house.last(lease, LeaseApproved.class).decidedBy())
                .extracting(Weighed::version)
                .containsExactly(0);
    }

    @Test
    void on_its_first_day_the_rule_holds() {
        LocalDate first = LocalDate.of(2012, 10, 1);
        String lease = id(asking(house.handler()).requestLease(request(house.unit(), first, FROM, first, "10")));
        id(review(house.officer(), lease, false, first));
        assertThat(refused(asking(house.approver())
                        .approveLease(new ApproveLeaseInput(lease, List.of(), house.next(), first, null))))
                .containsExactly("REALLOCATION_POSSIBLE");
    }

    private LeaseReasonInput because(String lease) {
        return new LeaseReasonInput(lease, "另有安排", house.next(), DAY, null);
    }

    @Test
    void a_unit_asks_for_itself_only_and_while_it_is_there() {
        assertThat(refused(asking(house.stranger()).requestLease(request(house.unit(), FROM, TO, DAY, "1"))))
                .containsExactly("NOT_FOUND");
        Caller both = house.who("both", house.other(), "UNIT_HANDLER", "SPACE_OFFICER");
        assertThat(refused(asking(both).requestLease(request(house.unit(), FROM, TO, DAY, "1"))))
                .containsExactly("LEASE_UNIT_ONLY");
        Caller late = house.who("late", house.gone(), "UNIT_HANDLER");
        assertThat(refused(asking(late).requestLease(request(house.gone(), FROM, TO, DAY, "1"))))
                .containsExactly("UNIT_INACTIVE");
    }

    @Test
    void terms_areas_and_notices_are_what_they_can_be() {
        assertThat(refused(
                        asking(house.handler()).requestLease(request(house.unit(), FROM, FROM.minusDays(1), DAY, "1"))))
                .containsExactly("LEASE_TERM_CROSSED");
        id(asking(house.handler()).requestLease(request(house.unit(), FROM, FROM, DAY, "0.01")));
        for (String area : List.of("0", "-1", "1.005", "1000000.01")) {
            assertThat(refused(asking(house.handler()).requestLease(request(house.unit(), FROM, TO, DAY, area))))
                    .as(area)
                    .containsExactly("LEASE_AREA_INVALID");
        }
        String lease = approved();
        LeaseContractInput never = new LeaseContractInput(contract(), "某公司", FROM, TO, new BigDecimal("1"), -1);
        assertThat(refused(sign(house.officer(), lease, never))).containsExactly("LEASE_NOTICE_INVALID");
    }

    @Test
    void nobody_does_two_duties_of_one_lease() {
        String lease = requested();
        assertThat(refused(review(house.everything("handler"), lease, true, DAY)))
                .containsExactly("DUTIES_NOT_APART");
        id(review(house.officer(), lease, true, DAY));
        assertThat(refused(approve(house.everything("handler"), lease))).containsExactly("DUTIES_NOT_APART");
        assertThat(refused(approve(house.everything("officer"), lease))).containsExactly("DUTIES_NOT_APART");
        id(approve(house.approver(), lease));
        assertThat(refused(sign(house.everything("approver"), lease, contract(contract(), FROM, TO, "96000"))))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(refused(sign(house.stranger(), lease, contract(contract(), FROM, TO, "96000"))))
                .containsExactly("NOT_FOUND");
        id(sign(house.handler(), lease, contract(contract(), FROM, TO, "96000")));
    }

    @Test
    void a_contract_is_within_what_was_approved_and_there_to_be_seen() {
        String lease = approved();
        Caller by = house.officer();
        assertThat(refused(sign(by, lease, contract(contract(), FROM, TO, "96000.01"))))
                .containsExactly("LEASE_RENT_ABOVE_APPROVAL");
        assertThat(refused(sign(by, lease, contract(contract(), FROM.minusDays(1), TO, "96000"))))
                .containsExactly("LEASE_TERM_OUTSIDE_APPROVAL");
        assertThat(refused(sign(by, lease, contract(contract(), FROM, TO.plusDays(1), "96000"))))
                .containsExactly("LEASE_TERM_OUTSIDE_APPROVAL");
        SignLeaseInput bare =
                new SignLeaseInput(lease, contract(contract(), FROM, TO, "96000"), List.of(), house.next(), DAY, null);
        assertThat(refused(signing(by).signLease(bare))).containsExactly("LEASE_CONTRACT_MISSING");
        id(sign(by, lease, contract(contract(), FROM, TO, "95999.99")));
        assertThat(house.last(lease, LeaseSigned.class).yearlyRent()).isEqualByComparingTo("95999.99");
    }

    @Test
    void the_number_of_a_contract_belongs_to_one_lease_until_the_signature_is_taken_back() {
        String number = contract();
        String first = approved();
        id(sign(house.officer(), first, contract(number, FROM, TO, "96000")));
        String second = approved();
        LeasePayload taken = sign(house.officer(), second, contract(number, FROM, TO, "96000"));
        assertThat(refused(taken)).containsExactly("LEASE_CONTRACT_TAKEN");
        assertThat(told(taken.userErrors(), "heldBy")).startsWith("ZL-" + house.unit());

        id(signing(house.officer()).reverseLeaseEntry(reversal(first, LeaseSigned.class)));
        id(sign(house.officer(), second, contract(number, FROM, TO, "96000")));
    }

    private ReverseLeaseEntryInput reversal(String lease, Class<?> kind) {
        return new ReverseLeaseEntryInput(lease, house.eventOf(lease, kind), "录错", List.of(), house.next(), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, false, LEASE_END_OUTSIDE_TERM",
        "2026-04-01, false, ''",
        "2027-03-31, false, ''",
        "2027-04-01, false, LEASE_END_OUTSIDE_TERM"
    })
    void it_ends_within_its_term(LocalDate endsOn, boolean byAgreement, String code) {
        String lease = signed();
        assertThat(refused(terminate(lease, endsOn, byAgreement, List.of())))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void it_ends_early_with_notice_or_by_agreement_with_a_paper() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        String lease = id(asking(house.handler()).requestLease(request(house.unit(), from, TO, DAY, "1")));
        id(review(house.officer(), lease, true, DAY));
        id(approve(house.approver(), lease));
        id(sign(house.officer(), lease, contract(contract(), from, TO, "1")));
        LocalDate earliest = DAY.plusDays(NOTICE);

        LeasePayload tooSoon = terminate(lease, earliest.minusDays(1), false, List.of());
        assertThat(refused(tooSoon)).containsExactly("LEASE_NOTICE_TOO_SHORT");
        assertThat(told(tooSoon.userErrors(), "earliest")).isEqualTo(earliest.toString());
        assertThat(refused(terminate(lease, DAY, true, List.of()))).containsExactly("LEASE_AGREEMENT_MISSING");
        List<String> paper = house.brought(house.officer());
        assertThat(refused(terminate(lease, DAY.minusDays(1), true, paper))).containsExactly("LEASE_NOTICE_TOO_SHORT");
        id(terminate(lease, DAY, true, paper));
        assertThat(refused(terminate(lease, TO, false, List.of()))).containsExactly("LEASE_STATE");
    }

    @Test
    void notice_to_the_very_day_is_enough() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        String lease = id(asking(house.handler()).requestLease(request(house.unit(), from, TO, DAY, "1")));
        id(review(house.officer(), lease, true, DAY));
        id(approve(house.approver(), lease));
        id(sign(house.officer(), lease, contract(contract(), from, TO, "1")));
        id(terminate(lease, DAY.plusDays(NOTICE), false, List.of()));
    }

    private LeasePayload renew(Caller by, String lease) {
        return asking(by)
                .renewLease(new RenewLeaseInput(
                        lease, new BigDecimal("99000"), TO.plusYears(1), "继续使用", List.of(), house.next(), DAY));
    }

    private String renewalApproved(String former) {
        String lease = id(renew(house.handler(), former));
        id(review(house.officer(), lease, true, DAY));
        id(approve(house.approver(), lease));
        return lease;
    }

    @Test
    void a_renewal_is_approved_like_any_other_and_goes_on_the_day_after() {
        String former = signed();
        String lease = renewalApproved(former);
        assertThat(house.last(lease, LeaseRequested.class).from()).isEqualTo(TO.plusDays(1));
        assertThat(house.last(lease, LeaseRequested.class).area()).isEqualByComparingTo("320.50");
        LeaseContractInput gap = contract(contract(), TO.plusDays(2), TO.plusYears(1), "99000");
        assertThat(refused(sign(house.officer(), lease, gap))).containsExactly("LEASE_RENEWAL_WITH_GAP");
        id(sign(house.officer(), lease, contract(contract(), TO.plusDays(1), TO.plusYears(1), "99000")));

        assertThat(house.last(former, LeaseRenewed.class).renewal()).isEqualTo(lease);
        assertThat(refused(renew(house.handler(), former))).containsExactly("LEASE_RENEWED_ALREADY");
        assertThat(refused(renew(house.stranger(), former))).containsExactly("NOT_FOUND");
    }

    @Test
    void a_renewal_that_is_taken_back_is_taken_back_of_both_leases() {
        String former = signed();
        String lease = renewalApproved(former);
        id(sign(house.officer(), lease, contract(contract(), TO.plusDays(1), TO.plusYears(1), "99000")));
        id(signing(house.officer()).reverseLeaseEntry(reversal(former, LeaseRenewed.class)));

        assertThat(house.kinds(former)).endsWith("LeaseRenewed", "LeaseEntryReversed");
        assertThat(house.kinds(lease)).endsWith("LeaseSigned", "LeaseEntryReversed");
        id(sign(house.officer(), lease, contract(contract(), TO.plusDays(1), TO.plusYears(1), "99000")));
    }

    @Test
    void every_step_needs_the_state_before_it() {
        String lease = requested();
        assertThat(refused(approve(house.approver(), lease))).containsExactly("LEASE_STATE");
        assertThat(refused(sign(house.officer(), lease, contract(contract(), FROM, TO, "1"))))
                .containsExactly("LEASE_STATE");
        assertThat(refused(terminate(lease, FROM, false, List.of()))).containsExactly("LEASE_STATE");
        assertThat(refused(renew(house.handler(), lease))).containsExactly("LEASE_STATE");
        id(asking(house.handler()).withdrawLease(because(lease)));
        assertThat(refused(review(house.officer(), lease, true, DAY))).containsExactly("LEASE_STATE");
        assertThat(refused(asking(house.handler()).withdrawLease(because(signed()))))
                .containsExactly("LEASE_STATE");
    }

    @Test
    void an_entry_is_taken_back_by_whose_duty_it_is_with_what_was_built_on_it() {
        String lease = approved();
        assertThat(refused(signing(house.handler()).reverseLeaseEntry(reversal(lease, LeaseReviewed.class))))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(refused(signing(house.everything("all")).reverseLeaseEntry(reversal(lease, LeaseReviewed.class))))
                .containsExactly("ENTRIES_BUILD_ON_IT");
        id(signing(house.approver()).reverseLeaseEntry(reversal(lease, LeaseApproved.class)));
        id(approve(house.approver(), lease));
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String former = signed();
        String renewal = renewalApproved(former);
        id(sign(house.handler(), renewal, contract(contract(), TO.plusDays(1), TO.plusYears(1), "99000")));
        String terminated = signed();
        id(terminate(terminated, FROM, false, List.of()));
        String rejected = reviewed();
        id(asking(house.approver()).rejectLease(because(rejected)));
        String withdrawn = requested();
        id(asking(house.handler()).withdrawLease(because(withdrawn)));
        List<String> leases = List.of(former, renewal, terminated, rejected, withdrawn);

        leases.forEach(lease -> taking.all(LeaseReversals.KIND, lease));

        assertThat(taking.kinds(leases.toArray(String[]::new)))
                .containsExactlyInAnyOrderElementsOf(kindsOf(LeaseEntry.class, OpeningLeaseRecorded.class));
    }

    @Test
    void opening_leases_are_taken_before_the_go_live_only() {
        OpeningLeaseLineInput line = new OpeningLeaseLineInput(
                house.unit(), "老街", new BigDecimal("80"), contract(contract(), FROM, TO, "1"), 0, null);
        assertThat(codes(signing(house.migrator())
                        .recordOpeningLeases(new RecordOpeningLeasesInput(null, List.of(line), house.next(), DAY))
                        .lines()
                        .get(0)
                        .userErrors()))
                .containsExactly("OPENING_CLOSED");
    }
}
