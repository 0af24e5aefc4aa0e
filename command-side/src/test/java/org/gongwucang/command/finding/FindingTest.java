package org.gongwucang.command.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;
import static org.gongwucang.command.works.SpaceHouse.DAY;
import static org.gongwucang.command.works.SpaceHouse.codes;
import static org.gongwucang.command.works.SpaceHouse.told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.finding.FindingDesk.FindingPayload;
import org.gongwucang.command.finding.FindingInputs.DeferFindingInput;
import org.gongwucang.command.finding.FindingInputs.FindingReasonInput;
import org.gongwucang.command.finding.FindingInputs.MoreSpaceInput;
import org.gongwucang.command.finding.FindingInputs.PlanCorrectionInput;
import org.gongwucang.command.finding.FindingInputs.RecordCorrectionInput;
import org.gongwucang.command.finding.FindingInputs.RecordIrregularUseInput;
import org.gongwucang.command.finding.FindingInputs.RecordOverStandardInput;
import org.gongwucang.command.finding.FindingInputs.RequestFindingDeferralInput;
import org.gongwucang.command.finding.FindingInputs.ReverseFindingEntryInput;
import org.gongwucang.command.finding.FindingInputs.VerifyCorrectionInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.works.SpaceHouse;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingEntry;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingSpace;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is above the standard is computed over the rooms; a correction is measured again by somebody else, or found invalid. */
@OpenHouse
class FindingTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    @Autowired
    private SpaceHouse house;

    @Autowired
    private Staff staff;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private FindingController by(Caller caller) {
        return new FindingController(house.desk(), () -> caller, house.errors(), staff);
    }

    private DeferralController deferring(Caller caller) {
        return new DeferralController(house.desk(), () -> caller, house.errors());
    }

    /** Code of an office, alone in the hands of the leader. */
    private String office(String area, PostRank rank) {
        String code = room(area, List.of(new Occupant(leader(), rank.name(), null, new BigDecimal(area))));
        house.given(
                "office:" + leader(),
                new OfficeTaken(
                        leader(),
                        id(code),
                        code,
                        house.unit(),
                        rank.name(),
                        null,
                        new BigDecimal(area),
                        List.of(),
                        LONG_AGO));
        return code;
    }

    private String room(String area, List<Occupant> occupants) {
        String code = "R" + house.next();
        house.given(
                id(code),
                new OpeningRoomRecorded(
                        id(code),
                        code,
                        "b",
                        "B",
                        3,
                        "301",
                        "OFFICE",
                        new BigDecimal(area),
                        house.unit(),
                        "ORGAN",
                        null,
                        null,
                        null,
                        occupants,
                        null,
                        LONG_AGO));
        house.given("code:" + code, new AssetCodeClaimed(code, id(code), "ROOM", LONG_AGO));
        return code;
    }

    private static String id(String code) {
        return "room-" + code;
    }

    private String leader() {
        return house.staff("leader");
    }

    private void shrinks(String code, String to) {
        house.given(
                "office:" + leader(),
                new OfficeTaken(
                        leader(),
                        id(code),
                        code,
                        house.unit(),
                        PostRank.COUNTY_SECTION_HEAD.name(),
                        null,
                        new BigDecimal(to),
                        List.of(),
                        DAY));
    }

    private RecordOverStandardInput over(@Nullable PostRank rank, LocalDate day, MoreSpaceInput... more) {
        return new RecordOverStandardInput(leader(), rank, List.of(more), null, List.of(), house.next(), day);
    }

    /** A section head with 24 m². */
    private String recorded() {
        office("24.00", PostRank.COUNTY_SECTION_HEAD);
        return ok(by(house.officer()).recordOverStandard(over(null, DAY)));
    }

    private String planned(CorrectionMethod method) {
        String finding = recorded();
        ok(plan(finding, method));
        return finding;
    }

    private FindingPayload plan(String finding, CorrectionMethod method) {
        return by(house.officer())
                .planCorrection(
                        new PlanCorrectionInput(finding, method, "限期整改", DAY.plusDays(30), house.next(), DAY, null));
    }

    private FindingPayload correct(
            Caller caller, String finding, @Nullable String partitioned, boolean sameDoor, boolean exclusive) {
        return by(caller)
                .recordCorrection(new RecordCorrectionInput(
                        finding,
                        "已整改",
                        partitioned == null ? null : new BigDecimal(partitioned),
                        sameDoor,
                        exclusive,
                        house.brought(caller),
                        house.next(),
                        DAY,
                        null));
    }

    private FindingPayload verify(Caller caller, String finding, boolean sameDoor, boolean exclusive) {
        return by(caller)
                .verifyCorrection(new VerifyCorrectionInput(
                        finding, sameDoor, exclusive, List.of(), house.brought(caller), house.next(), DAY, null));
    }

    private static String ok(FindingPayload payload) {
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.finding());
    }

    private static List<String> refused(FindingPayload payload) {
        return codes(payload.userErrors());
    }

    @Test
    void what_a_person_has_is_measured_and_held_against_the_standard_of_the_day() {
        String finding = recorded();
        FindingRecorded found = house.last(finding, FindingRecorded.class);

        assertThat(found.measured()).isEqualByComparingTo("24");
        assertThat(found.limit()).isEqualByComparingTo("18");
        assertThat(found.excess()).isEqualByComparingTo("6");
        assertThat(found.rank()).isEqualTo("COUNTY_SECTION_HEAD");
        assertThat(found.unit()).isEqualTo(house.unit());
        assertThat(found.number()).isEqualTo("WT-" + house.unit() + "-2026-0001");
        assertThat(found.decidedBy()).extracting(Weighed::rule).containsExactly("OFFICE_AREA");
    }

    @ParameterizedTest
    @CsvSource({"18.00, false", "18.01, true"})
    void within_the_standard_nothing_is_found(String area, boolean over) {
        office(area, PostRank.COUNTY_SECTION_HEAD);
        FindingPayload payload = by(house.officer()).recordOverStandard(over(null, DAY));

        assertThat(refused(payload)).isEqualTo(over ? List.of() : List.of("WITHIN_STANDARD"));
    }

    @Test
    void the_day_decides_which_standard_it_is() {
        office("19.00", PostRank.COUNTY_HEAD);
        LocalDate before = LocalDate.of(2014, 11, 23);
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, before))))
                .containsExactly("WITHIN_STANDARD");
        office("2.00", PostRank.COUNTY_HEAD);
        FindingPayload earlier = by(house.officer()).recordOverStandard(over(null, before));
        assertThat(house.last(ok(earlier), FindingRecorded.class).limit()).isEqualByComparingTo("20");
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, before.plusDays(1)))))
                .containsExactly("WITHIN_STANDARD");
    }

    @Test
    void where_no_standard_is_in_force_it_is_recorded_with_words_and_version_0() {
        office("99.00", PostRank.CITY_HEAD);
        LocalDate before = LocalDate.of(2014, 11, 23);
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, before))))
                .containsExactly("FINDING_TEXT_MISSING");
        RecordOverStandardInput told =
                new RecordOverStandardInput(leader(), null, List.of(), "明显偏大", List.of(), house.next(), before);
        FindingRecorded found = house.last(ok(by(house.officer()).recordOverStandard(told)), FindingRecorded.class);

        assertThat(found.limit()).isNull();
        assertThat(found.decidedBy()).extracting(Weighed::version).containsExactly(0);
    }

    @Test
    void spaces_behind_the_same_door_and_for_the_person_alone_count_with_the_share() {
        office("12.00", PostRank.COUNTY_SECTION_HEAD);
        String behind = room("10.00", List.of());
        MoreSpaceInput all = new MoreSpaceInput(behind, OwnUse.SAME_DOOR, null);
        FindingRecorded found =
                house.last(ok(by(house.officer()).recordOverStandard(over(null, DAY, all))), FindingRecorded.class);

        assertThat(found.measured()).isEqualByComparingTo("22");
        assertThat(found.spaces()).extracting(FindingSpace::relation).containsExactly("SHARE", "SAME_DOOR");
        MoreSpaceInput part = new MoreSpaceInput(behind, OwnUse.EXCLUSIVE, new BigDecimal("6.00"));
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, DAY, part))))
                .containsExactly("WITHIN_STANDARD");
        MoreSpaceInput tooMuch = new MoreSpaceInput(behind, OwnUse.EXCLUSIVE, new BigDecimal("10.01"));
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, DAY, tooMuch))))
                .containsExactly("FINDING_SPACE_LARGER_THAN_ROOM");
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, DAY, all, all))))
                .containsExactly("FINDING_SPACE_TWICE");
    }

    @Test
    void a_person_without_an_office_has_nothing_to_be_measured_and_no_rank() {
        assertThat(refused(by(house.officer()).recordOverStandard(over(PostRank.COUNTY_HEAD, DAY))))
                .containsExactly("FINDING_WITHOUT_SPACE");
        String alone = room("40.00", List.of());
        MoreSpaceInput all = new MoreSpaceInput(alone, OwnUse.EXCLUSIVE, null);
        assertThat(refused(by(house.officer()).recordOverStandard(over(null, DAY, all))))
                .containsExactly("FINDING_RANK_MISSING");
        ok(by(house.officer()).recordOverStandard(over(PostRank.COUNTY_HEAD, DAY, all)));
    }

    @Test
    void an_irregular_use_is_told_in_words_and_verified_without_measure() {
        String room = room("30.00", List.of());
        String finding = ok(by(house.officer())
                .recordIrregularUse(new RecordIrregularUseInput(
                        house.unit(), List.of(room), "出租给商户", List.of(), house.next(), DAY)));
        ok(plan(finding, CorrectionMethod.VACATE_ALL));
        ok(correct(house.handler(), finding, null, false, false));
        ok(verify(house.officer(), finding, false, false));
        assertThat(house.last(finding, FindingRecorded.class).measured()).isEqualByComparingTo("30");
        assertThat(house.last(finding, CorrectionVerified.class).decidedBy()).isEmpty();
    }

    @Test
    void a_partition_behind_the_same_door_is_an_invalid_correction_and_counts_to_the_person() {
        String finding = planned(CorrectionMethod.PARTITION);
        ok(correct(house.handler(), finding, "6.00", true, false));
        ok(verify(house.officer(), finding, false, false));

        CorrectionFoundInvalid invalid = house.last(finding, CorrectionFoundInvalid.class);
        assertThat(invalid.counted()).isEqualByComparingTo("6");
        assertThat(invalid.sameDoor()).isTrue();
        assertThat(refused(verify(house.officer(), finding, false, false))).containsExactly("FINDING_STATE");
        ok(plan(finding, CorrectionMethod.SWAP));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void what_the_verifier_sees_counts_as_well(boolean sameDoor, boolean exclusive) {
        String code = office("24.00", PostRank.COUNTY_SECTION_HEAD);
        String finding = ok(by(house.officer()).recordOverStandard(over(null, DAY)));
        ok(plan(finding, CorrectionMethod.PARTITION));
        shrinks(code, "18.00");
        ok(correct(house.handler(), finding, "6.00", false, false));
        ok(verify(house.officer(), finding, sameDoor, exclusive));
        assertThat(house.kinds(finding)).endsWith("CorrectionFoundInvalid");
    }

    @Test
    void a_partition_with_a_door_of_its_own_is_measured_again() {
        String code = office("24.00", PostRank.COUNTY_SECTION_HEAD);
        String finding = ok(by(house.officer()).recordOverStandard(over(null, DAY)));
        ok(plan(finding, CorrectionMethod.PARTITION));
        ok(correct(house.handler(), finding, "6.00", false, false));
        FindingPayload still = verify(house.officer(), finding, false, false);
        assertThat(refused(still)).containsExactly("STILL_OVER_STANDARD");
        assertThat(told(still.userErrors(), "measured")).isEqualTo("24.00");
        shrinks(code, "18.00");
        ok(verify(house.officer(), finding, false, false));
        assertThat(house.last(finding, CorrectionVerified.class).measured()).isEqualByComparingTo("18");
    }

    @ParameterizedTest
    @EnumSource(
            value = CorrectionMethod.class,
            names = {"SWAP", "VACATE_ALL", "MERGE"})
    void other_methods_are_measured_again_and_tell_nothing_of_a_partition(CorrectionMethod method) {
        String finding = planned(method);
        assertThat(refused(correct(house.handler(), finding, "6.00", false, false)))
                .containsExactly("PARTITION_MISTOLD");
        assertThat(refused(correct(house.handler(), finding, null, true, false)))
                .containsExactly("PARTITION_MISTOLD");
        ok(correct(house.handler(), finding, null, false, false));
        String code = house.last(finding, FindingRecorded.class).spaces().get(0).code();
        house.given("office:" + leader(), new OfficeLeft(leader(), id(code), code, DAY));
        ok(verify(house.officer(), finding, false, false));
        assertThat(house.last(finding, CorrectionVerified.class).measured()).isEqualByComparingTo("0");
        assertThat(house.last(finding, CorrectionRecorded.class).method()).isEqualTo(method.name());
    }

    @Test
    void a_partition_tells_its_area() {
        String finding = planned(CorrectionMethod.PARTITION);
        assertThat(refused(correct(house.handler(), finding, null, false, false)))
                .containsExactly("PARTITION_MISTOLD");
    }

    @Test
    void whoever_corrected_it_does_not_verify_it_and_both_bring_a_paper() {
        String finding = planned(CorrectionMethod.SWAP);
        RecordCorrectionInput bare =
                new RecordCorrectionInput(finding, "已整改", null, false, false, List.of(), house.next(), DAY, null);
        assertThat(refused(by(house.handler()).recordCorrection(bare))).containsExactly("CORRECTION_EVIDENCE_MISSING");
        assertThat(refused(correct(house.stranger(), finding, null, false, false)))
                .containsExactly("NOT_FOUND");
        ok(correct(house.officer(), finding, null, false, false));
        assertThat(refused(verify(house.officer(), finding, false, false))).containsExactly("DUTIES_NOT_APART");
        VerifyCorrectionInput blind =
                new VerifyCorrectionInput(finding, false, false, List.of(), List.of(), house.next(), DAY, null);
        assertThat(refused(by(house.acceptor()).verifyCorrection(blind)))
                .containsExactly("CORRECTION_EVIDENCE_MISSING");
    }

    @Test
    void every_step_needs_the_state_before_it() {
        String finding = recorded();
        assertThat(refused(correct(house.handler(), finding, null, false, false)))
                .containsExactly("FINDING_STATE");
        assertThat(refused(verify(house.officer(), finding, false, false))).containsExactly("FINDING_STATE");
        assertThat(refused(deferring(house.approver()).deferFinding(deferral(finding, DAY.plusDays(1)))))
                .containsExactly("FINDING_STATE");
        assertThat(refused(deferring(house.officer()).reopenFinding(because(finding))))
                .containsExactly("FINDING_STATE");
        assertThat(refused(by(house.officer())
                        .planCorrection(new PlanCorrectionInput(
                                finding, CorrectionMethod.SWAP, "计划", DAY.minusDays(1), house.next(), DAY, null))))
                .containsExactly("CORRECTION_DUE_PAST");
    }

    private DeferFindingInput deferral(String finding, LocalDate reviewOn) {
        return new DeferFindingInput(finding, "区府办8号", reviewOn, List.of(), house.next(), DAY, null);
    }

    private FindingReasonInput because(String finding) {
        return new FindingReasonInput(finding, "条件已具备", house.next(), DAY, null);
    }

    private FindingPayload askDeferral(Caller caller, String finding) {
        return deferring(caller)
                .requestFindingDeferral(
                        new RequestFindingDeferralInput(finding, "结构所限", List.of(), house.next(), DAY, null));
    }

    @Test
    void a_deferral_is_approved_by_somebody_else_to_a_day_of_review_and_ends_by_reopening() {
        String finding = planned(CorrectionMethod.SWAP);
        ok(askDeferral(house.handler(), finding));
        assertThat(refused(deferring(house.everything("handler")).deferFinding(deferral(finding, DAY.plusDays(1)))))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(refused(deferring(house.everything("officer")).deferFinding(deferral(finding, DAY.plusDays(1)))))
                .containsExactly("DUTIES_NOT_APART");
        assertThat(refused(deferring(house.everything("leader")).deferFinding(deferral(finding, DAY.plusDays(1)))))
                .containsExactly("FINDING_OF_ONESELF");
        assertThat(refused(deferring(house.approver()).deferFinding(deferral(finding, DAY))))
                .containsExactly("REVIEW_DAY_PAST");
        ok(deferring(house.approver()).deferFinding(deferral(finding, DAY.plusDays(1))));
        assertThat(house.last(finding, FindingDeferred.class).document()).isEqualTo("区府办8号");
        ok(deferring(house.officer()).reopenFinding(because(finding)));
        ok(plan(finding, CorrectionMethod.MERGE));
    }

    @Test
    void a_deferral_that_is_rejected_leaves_it_to_be_corrected() {
        String finding = recorded();
        ok(askDeferral(house.officer(), finding));
        ok(deferring(house.approver()).rejectFindingDeferral(because(finding)));
        ok(plan(finding, CorrectionMethod.SWAP));
    }

    @Test
    void an_entry_is_taken_back_by_whose_duty_it_is_with_what_was_built_on_it() {
        String finding = planned(CorrectionMethod.SWAP);
        assertThat(refused(by(house.handler()).reverseFindingEntry(reversal(finding, CorrectionPlanned.class))))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        ok(correct(house.handler(), finding, null, false, false));
        assertThat(refused(by(house.officer()).reverseFindingEntry(reversal(finding, CorrectionPlanned.class))))
                .containsExactly("ENTRIES_BUILD_ON_IT");
        ok(by(house.handler()).reverseFindingEntry(reversal(finding, CorrectionRecorded.class)));
        ok(by(house.officer()).reverseFindingEntry(reversal(finding, CorrectionPlanned.class)));
        assertThat(refused(correct(house.handler(), finding, null, false, false)))
                .containsExactly("FINDING_STATE");
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String deferred = planned(CorrectionMethod.PARTITION);
        ok(correct(house.handler(), deferred, "6.00", true, false));
        ok(verify(house.acceptor(), deferred, false, false));
        ok(askDeferral(house.handler(), deferred));
        ok(deferring(house.approver()).rejectFindingDeferral(because(deferred)));
        ok(askDeferral(house.handler(), deferred));
        ok(deferring(house.approver()).deferFinding(deferral(deferred, DAY.plusDays(1))));
        ok(deferring(house.officer()).reopenFinding(because(deferred)));
        String room = room("30.00", List.of());
        String verified = ok(by(house.officer())
                .recordIrregularUse(new RecordIrregularUseInput(
                        house.unit(), List.of(room), "出租给商户", List.of(), house.next(), DAY)));
        ok(plan(verified, CorrectionMethod.VACATE_ALL));
        ok(correct(house.handler(), verified, null, false, false));
        ok(verify(house.officer(), verified, false, false));

        List.of(deferred, verified).forEach(finding -> taking.all(FindingReversals.KIND, finding));

        assertThat(taking.kinds(deferred, verified)).containsExactlyInAnyOrderElementsOf(kindsOf(FindingEntry.class));
    }

    private ReverseFindingEntryInput reversal(String finding, Class<?> kind) {
        return new ReverseFindingEntryInput(finding, house.eventOf(finding, kind), "录错", List.of(), house.next(), null);
    }

    @Test
    void nobody_is_found_who_is_not_known() {
        assertThat(refused(by(house.officer())
                        .recordOverStandard(new RecordOverStandardInput(
                                "nobody-" + house.next(), null, List.of(), null, List.of(), house.next(), DAY))))
                .containsExactly("STAFF_UNKNOWN");
    }
}
