package org.gongwucang.command.works;

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
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.command.works.WorksDesk.WorksPayload;
import org.gongwucang.command.works.WorksInputs.AcceptWorksInput;
import org.gongwucang.command.works.WorksInputs.HandOverKeysInput;
import org.gongwucang.command.works.WorksInputs.RequestWorksInput;
import org.gongwucang.command.works.WorksInputs.ReverseWorksEntryInput;
import org.gongwucang.command.works.WorksInputs.ReviewWorksInput;
import org.gongwucang.command.works.WorksInputs.StartWorksInput;
import org.gongwucang.command.works.WorksInputs.WorksInput;
import org.gongwucang.command.works.WorksInputs.WorksReasonInput;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksEntry;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStarted;
import org.gongwucang.events.works.WorksStepApproved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Works are asked for, reviewed, approved, begun, accepted and handed over, each by another person. */
@OpenHouse
class WorksOrderTest {

    @Autowired
    private SpaceHouse house;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private WorksController asking(Caller by) {
        return new WorksController(house.desk(), () -> by, house.errors());
    }

    private WorksExecutionController doing(Caller by) {
        return new WorksExecutionController(house.desk(), () -> by, house.errors());
    }

    private RequestWorksInput request(String unit) {
        return request(unit, null);
    }

    private RequestWorksInput request(String unit, @Nullable String building) {
        return new RequestWorksInput(
                unit,
                WorksKind.REFURBISHMENT,
                "三楼",
                building,
                "统一标准改造",
                new BigDecimal("40000"),
                List.of(),
                house.next(),
                DAY);
    }

    private String requested() {
        return id(asking(house.handler()).requestWorks(request(house.unit())));
    }

    private ReviewWorksInput review(String order, String amount) {
        return new ReviewWorksInput(order, "需改造", "运行经费", new BigDecimal(amount), List.of(), house.next(), DAY, null);
    }

    private String reviewed(String amount) {
        String order = requested();
        id(asking(house.officer()).reviewWorks(review(order, amount)));
        return order;
    }

    private WorksInput input(String order) {
        return new WorksInput(order, List.of(), house.next(), DAY, null);
    }

    private WorksReasonInput because(String order) {
        return new WorksReasonInput(order, "另有安排", house.next(), DAY, null);
    }

    private String approved(String amount) {
        String order = reviewed(amount);
        id(asking(house.approver()).approveWorks(input(order)));
        return order;
    }

    private StartWorksInput start(String order, LocalDate day) {
        return new StartWorksInput(order, "某公司", List.of(), house.next(), day, null);
    }

    private String started(String amount) {
        String order = approved(amount);
        id(doing(house.officer()).startWorks(start(order, DAY)));
        return order;
    }

    private AcceptWorksInput acceptance(Caller by, String order, String cost, @Nullable String overCost) {
        return new AcceptWorksInput(order, new BigDecimal(cost), overCost, house.brought(by), house.next(), DAY, null);
    }

    private String accepted() {
        String order = started("40000");
        id(doing(house.acceptor()).acceptWorks(acceptance(house.acceptor(), order, "39000", null)));
        return order;
    }

    private HandOverKeysInput keys(String order, @Nullable String unit) {
        return new HandOverKeysInput(order, unit, List.of(), house.next(), DAY, null);
    }

    private static String id(WorksPayload payload) {
        assertThat(payload.userErrors()).isEmpty();
        return String.valueOf(payload.order());
    }

    private static List<String> refused(WorksPayload payload) {
        return codes(payload.userErrors());
    }

    @Test
    void an_order_goes_from_the_request_to_the_keys() {
        String order = accepted();
        id(doing(house.officer()).handOverKeys(keys(order, house.other())));
        id(doing(house.stranger()).signForKeys(input(order)));

        assertThat(house.kinds(order))
                .containsExactly(
                        "WorksRequested",
                        "WorksReviewed",
                        "WorksApproved",
                        "WorksStarted",
                        "WorksAccepted",
                        "WorksKeysOffered",
                        "WorksKeysHandedOver");
        assertThat(house.last(order, WorksAccepted.class).approved()).isEqualByComparingTo("40000");
        assertThat(house.last(order, WorksAccepted.class).evidence()).hasSize(1);
        assertThat(house.last(order, WorksKeysHandedOver.class).receivedBy()).isEqualTo(house.staff("stranger"));
    }

    @Test
    void numbers_run_without_gaps_and_a_repeated_request_is_the_same_order() {
        RequestWorksInput input = request(house.unit());
        WorksPayload first = asking(house.handler()).requestWorks(input);
        WorksPayload again = asking(house.handler()).requestWorks(input);
        WorksPayload second = asking(house.handler()).requestWorks(request(house.unit()));

        assertThat(first.number()).isEqualTo("WX-" + house.unit() + "-2026-0001");
        assertThat(again).isEqualTo(first);
        assertThat(second.number()).isEqualTo("WX-" + house.unit() + "-2026-0002");
    }

    @Test
    void a_unit_asks_for_itself_only_and_while_it_is_there() {
        assertThat(refused(asking(house.stranger()).requestWorks(request(house.unit()))))
                .containsExactly("NOT_FOUND");
        assertThat(refused(asking(house.handler()).requestWorks(request(house.unit(), "no-building"))))
                .containsExactly("NOT_FOUND");
        assertThat(refused(asking(house.handler()).requestWorks(request("nowhere"))))
                .containsExactly("NOT_FOUND");
        Caller both = house.who("both", house.other(), "UNIT_HANDLER", "SPACE_OFFICER");
        assertThat(refused(asking(both).requestWorks(request(house.unit())))).containsExactly("WORKS_UNIT_ONLY");
        Caller late = house.who("late", house.gone(), "UNIT_HANDLER");
        assertThat(refused(asking(late).requestWorks(request(house.gone())))).containsExactly("UNIT_INACTIVE");
    }

    @Test
    void nobody_does_two_duties_of_one_order() {
        Caller all = house.everything("handler");
        String order = requested();
        assertThat(refused(asking(all).reviewWorks(review(order, "40000")))).containsExactly("DUTIES_NOT_APART");
        id(asking(house.officer()).reviewWorks(review(order, "40000")));
        assertThat(refused(asking(all).approveWorks(input(order)))).containsExactly("DUTIES_NOT_APART");
        assertThat(refused(asking(house.everything("officer")).approveWorks(input(order))))
                .containsExactly("DUTIES_NOT_APART");
        id(asking(house.approver()).approveWorks(input(order)));
        assertThat(refused(doing(house.everything("approver")).startWorks(start(order, DAY))))
                .containsExactly("DUTIES_NOT_APART");
        id(doing(house.officer()).startWorks(start(order, DAY)));
        Caller starter = house.officer();
        WorksPayload own = doing(starter).acceptWorks(acceptance(starter, order, "1", null));
        assertThat(refused(own)).containsExactly("DUTIES_NOT_APART");
        assertThat(told(own.userErrors(), "event")).isEqualTo(house.eventOf(order, WorksStarted.class));
    }

    @Test
    void whoever_offers_the_keys_does_not_sign_for_them() {
        String order = accepted();
        Caller all = house.everything("all");
        id(doing(all).handOverKeys(keys(order, null)));
        assertThat(refused(doing(all).signForKeys(input(order)))).containsExactly("DUTIES_NOT_APART");
        assertThat(refused(doing(house.stranger()).signForKeys(input(order)))).containsExactly("NOT_FOUND");
        Caller both = house.who("both", house.other(), "UNIT_HANDLER", "SPACE_OFFICER");
        assertThat(refused(doing(both).signForKeys(input(order)))).containsExactly("WORKS_UNIT_ONLY");
        id(doing(house.handler()).signForKeys(input(order)));
    }

    @ParameterizedTest
    @CsvSource({"49999.99, false", "50000, true", "50000.01, true"})
    void from_the_limit_on_a_second_approver_agrees(String amount, boolean two) {
        String order = reviewed(amount);
        id(asking(house.approver()).approveWorks(input(order)));
        assertThat(house.kinds(order).contains("WorksStepApproved")).isEqualTo(two);
        if (two) {
            assertThat(refused(asking(house.approver()).approveWorks(input(order))))
                    .containsExactly("WORKS_STEP_OF_OTHERS");
            assertThat(refused(asking(house.everything("approver")).approveWorks(input(order))))
                    .containsExactly("DUTIES_NOT_APART");
            id(asking(house.second()).approveWorks(input(order)));
            assertThat(house.last(order, WorksStepApproved.class).step()).isEqualTo(1);
        }
        WorksApproved approved = house.last(order, WorksApproved.class);
        assertThat(approved.step()).isEqualTo(two ? 2 : 1);
        assertThat(approved.decidedBy())
                .extracting(Weighed::rule, Weighed::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("WORKS_APPROVAL", 1));
    }

    @Test
    void where_no_version_is_in_force_one_step_is_enough_and_version_0_is_recorded() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        String order = id(asking(house.handler())
                .requestWorks(new RequestWorksInput(
                        house.unit(),
                        WorksKind.REPAIR,
                        "一楼",
                        null,
                        "修缮",
                        new BigDecimal("90000"),
                        List.of(),
                        house.next(),
                        before)));
        id(asking(house.officer())
                .reviewWorks(new ReviewWorksInput(
                        order, "需", "经费", new BigDecimal("90000"), List.of(), house.next(), before, null)));
        id(asking(house.approver()).approveWorks(new WorksInput(order, List.of(), house.next(), before, null)));

        assertThat(house.last(order, WorksApproved.class).decidedBy())
                .extracting(Weighed::version)
                .containsExactly(0);
    }

    @Test
    void what_cost_more_than_was_approved_says_why_and_nothing_is_accepted_without_a_paper() {
        String order = started("40000");
        Caller by = house.acceptor();
        AcceptWorksInput bare =
                new AcceptWorksInput(order, new BigDecimal("1"), null, List.of(), house.next(), DAY, null);
        assertThat(refused(doing(by).acceptWorks(bare))).containsExactly("WORKS_EVIDENCE_MISSING");
        WorksPayload over = doing(by).acceptWorks(acceptance(by, order, "40000.01", null));
        assertThat(refused(over)).containsExactly("WORKS_COST_UNEXPLAINED");
        assertThat(told(over.userErrors(), "approved")).isEqualTo("40000.00");
        id(doing(by).acceptWorks(acceptance(by, order, "40000.01", "隐蔽工程")));
        assertThat(house.last(order, WorksAccepted.class).overCost()).isEqualTo("隐蔽工程");
    }

    @Test
    void what_cost_exactly_what_was_approved_needs_no_reason_and_keeps_none() {
        String order = started("40000");
        Caller by = house.acceptor();
        id(doing(by).acceptWorks(acceptance(by, order, "40000.00", "多余的话")));
        assertThat(house.last(order, WorksAccepted.class).overCost()).isNull();
    }

    @Test
    void every_step_needs_the_state_before_it() {
        String order = requested();
        assertThat(refused(asking(house.approver()).approveWorks(input(order)))).containsExactly("WORKS_STATE");
        assertThat(refused(doing(house.officer()).startWorks(start(order, DAY))))
                .containsExactly("WORKS_STATE");
        assertThat(refused(doing(house.officer()).handOverKeys(keys(order, null))))
                .containsExactly("WORKS_STATE");
        assertThat(refused(doing(house.handler()).signForKeys(input(order)))).containsExactly("WORKS_STATE");
        Caller by = house.acceptor();
        assertThat(refused(doing(by).acceptWorks(acceptance(by, order, "1", null))))
                .containsExactly("WORKS_STATE");
    }

    @Test
    void what_is_rejected_or_withdrawn_goes_no_further() {
        String rejected = reviewed("100");
        id(asking(house.approver()).rejectWorks(because(rejected)));
        assertThat(refused(asking(house.approver()).approveWorks(input(rejected))))
                .containsExactly("WORKS_STATE");
        String withdrawn = reviewed("100");
        id(asking(house.handler()).withdrawWorks(because(withdrawn)));
        assertThat(refused(asking(house.handler()).withdrawWorks(because(withdrawn))))
                .containsExactly("WORKS_STATE");
        assertThat(refused(asking(house.handler()).withdrawWorks(because(approved("100")))))
                .containsExactly("WORKS_STATE");
    }

    @Test
    void business_days_never_run_backwards() {
        String order = approved("100");
        assertThat(refused(doing(house.officer()).startWorks(start(order, DAY.minusDays(1)))))
                .containsExactly("DATE_BEFORE_LAST_ENTRY");
    }

    @Test
    void an_entry_is_taken_back_by_whose_duty_it_is_with_what_was_built_on_it() {
        String order = approved("100");
        ReverseWorksEntryInput review = reversal(order, WorksReviewed.class);
        assertThat(refused(asking(house.handler()).reverseWorksEntry(review))).containsExactly("NOT_YOURS_TO_REVERSE");
        WorksPayload built = asking(house.everything("all")).reverseWorksEntry(review);
        assertThat(refused(built)).containsExactly("ENTRIES_BUILD_ON_IT");
        id(asking(house.approver()).reverseWorksEntry(reversal(order, WorksApproved.class)));
        assertThat(refused(doing(house.officer()).startWorks(start(order, DAY))))
                .containsExactly("WORKS_STATE");
        id(asking(house.approver()).approveWorks(input(order)));
        assertThat(house.kinds(order)).endsWith("WorksApproved", "WorksEntryReversed", "WorksApproved");
    }

    @Test
    void every_kind_of_entry_is_taken_back_by_whoever_made_it() {
        String done = reviewed("50000");
        id(asking(house.approver()).approveWorks(input(done)));
        id(asking(house.second()).approveWorks(input(done)));
        id(doing(house.officer()).startWorks(start(done, DAY)));
        id(doing(house.acceptor()).acceptWorks(acceptance(house.acceptor(), done, "49000", null)));
        id(doing(house.officer()).handOverKeys(keys(done, house.other())));
        id(doing(house.stranger()).signForKeys(input(done)));
        String rejected = reviewed("100");
        id(asking(house.approver()).rejectWorks(because(rejected)));
        String withdrawn = requested();
        id(asking(house.handler()).withdrawWorks(because(withdrawn)));

        List.of(done, rejected, withdrawn).forEach(order -> taking.all(WorksReversals.KIND, order));

        assertThat(taking.kinds(done, rejected, withdrawn))
                .containsExactlyInAnyOrderElementsOf(kindsOf(WorksEntry.class));
    }

    private ReverseWorksEntryInput reversal(String order, Class<?> kind) {
        return new ReverseWorksEntryInput(order, house.eventOf(order, kind), "录错", List.of(), house.next(), null);
    }
}
