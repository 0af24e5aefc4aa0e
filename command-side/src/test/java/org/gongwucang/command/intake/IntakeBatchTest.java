package org.gongwucang.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.intake.IntakeHouse.DAY;
import static org.gongwucang.command.intake.IntakeHouse.codes;
import static org.gongwucang.command.intake.IntakeHouse.not;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.intake.IntakeBatchController.IntakeBatchPayload;
import org.gongwucang.command.intake.IntakeInputs.DraftIntakeBatchInput;
import org.gongwucang.command.intake.IntakeInputs.DraftIntakeLinesInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeItemInput;
import org.gongwucang.command.intake.IntakeInputs.IntakeOutcome;
import org.gongwucang.command.intake.IntakeInputs.IntakeReceiptInput;
import org.gongwucang.command.intake.IntakeInputs.WithdrawIntakeLinesInput;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.reference.PolicyUses;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.PolicyCited;
import org.gongwucang.events.policy.Weighed;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class IntakeBatchTest {

    @Autowired
    private IntakeHouse house;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_batch_goes_from_its_draft_to_the_receipt() {
        String batch =
                house.approved(house.desk("SN1", "OLD1", "大"), house.chairs(40), house.chairs(5), house.chairs(2));

        assertThat(house.receive(
                        batch,
                        house.taking(1),
                        house.taking(2, 38, "少两把"),
                        not(3, IntakeOutcome.REFUSED),
                        not(4, IntakeOutcome.MISSING)))
                .isEmpty();
        IntakeBatchPayload closed = house.acceptor().closeIntakeBatch(house.closing(batch));

        assertThat(closed.number()).isEqualTo("RC-" + house.unit() + "-2026-0001");
        assertThat(house.said(batch, IntakeBatchClosed.class)).singleElement().satisfies(e -> {
            assertThat(e.receipt()).isEqualTo("SJ-" + house.warehouse() + "-2026-0001");
            assertThat(e.pieces()).isEqualTo(39);
            assertThat(e.value()).isEqualByComparingTo("58500");
            assertThat(List.of(e.linesAccepted(), e.linesRefused(), e.linesShort()))
                    .containsExactly(2, 1, 2);
        });
        assertThat(house.said(batch, IntakeLineShort.class))
                .extracting(IntakeLineShort::missing)
                .containsExactly(2, 2);
        IntakeLineAccepted desk = house.said(batch, IntakeLineAccepted.class).get(0);
        assertThat(house.said(desk.thing(), AssetRegistered.class))
                .singleElement()
                .satisfies(e -> assertThat(e.document()).isEqualTo(closed.number()));
        assertThat(house.said(desk.thing(), AssetAccepted.class))
                .containsExactly(
                        new AssetAccepted(desk.thing(), batch, String.valueOf(closed.number()), 1, "acceptor", DAY));
    }

    @Test
    void what_was_in_use_comes_in_again_under_its_code() {
        String first = house.approved(house.desk(null, null, "大"));
        house.receive(first, house.taking(1));
        IntakeLineAccepted accepted =
                house.said(first, IntakeLineAccepted.class).get(0);

        String again = house.approved(house.known(accepted.code(), 1));

        assertThat(house.receive(again, house.taking(1))).containsExactly("ASSET_NOT_IN_USE");
        assertThat(codes(house.drafted(AssetSource.SURRENDER, house.known("GWC-0", 1))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void things_in_use_come_in_again_at_their_own_unit_only() {
        String desk = house.inUse(1, false);
        String chairs = house.inUse(20, true);
        String batch = house.approved(house.known(desk, 1), house.known(chairs, 12));
        assertThat(house.receive(batch, house.taking(1), house.taking(2))).isEmpty();

        IntakeBatchPayload others = house.draftedByStranger(house.known(chairs, 3));
        assertThat(house.receive(house.approvedOf(others), house.taking(1))).containsExactly("ASSET_OF_ANOTHER_UNIT");
        String toomuch = house.approved(house.known(chairs, 9));
        assertThat(house.receive(toomuch, house.taking(1))).containsExactly("LOT_SHORT");
        assertThat(house.said(batch, IntakeLineAccepted.class))
                .extracting(IntakeLineAccepted::code)
                .containsExactly(desk, chairs);
    }

    @Test
    void a_draft_is_changed_and_nothing_is_submitted_without_lines() {
        String batch = String.valueOf(
                house.drafted(AssetSource.SURRENDER, house.chairs(4)).batch());
        house.handler().withdrawIntakeLines(new WithdrawIntakeLinesInput(batch, List.of(1), house.next(), DAY, null));

        assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch)))).containsExactly("INTAKE_BATCH_EMPTY");
        assertThat(codes(house.handler()
                        .withdrawIntakeLines(new WithdrawIntakeLinesInput(batch, List.of(1), house.next(), DAY, null))))
                .containsExactly("INTAKE_LINE_UNKNOWN");
        assertThat(codes(house.handler()
                        .draftIntakeLines(
                                new DraftIntakeLinesInput(batch, List.of(house.chairs(3)), house.next(), DAY, null))))
                .isEmpty();
        assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch)))).isEmpty();
        assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch)))).containsExactly("INTAKE_BATCH_STATE");
        assertThat(codes(house.approver().returnIntakeBatch(house.because(batch))))
                .isEmpty();
        assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch)))).isEmpty();
        assertThat(codes(house.approver().rejectIntakeBatch(house.because(batch))))
                .isEmpty();
        assertThat(codes(house.handler().cancelIntakeBatch(house.because(batch))))
                .containsExactly("INTAKE_BATCH_STATE");
    }

    @Test
    void a_batch_is_cancelled_before_anything_was_taken() {
        String batch = house.approved(house.chairs(4));

        assertThat(codes(house.handler().cancelIntakeBatch(house.because(batch))))
                .isEmpty();
        assertThat(house.receive(batch, house.taking(1))).containsExactly("INTAKE_BATCH_STATE");
    }

    @Test
    void other_units_learn_nothing_of_it() {
        String batch = house.submitted(house.chairs(4));

        assertThat(codes(house.stranger().cancelIntakeBatch(house.because(batch))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(house.stranger()
                        .draftIntakeBatch(new DraftIntakeBatchInput(
                                house.unit(),
                                house.warehouse(),
                                AssetSource.SURRENDER,
                                "缴1号",
                                null,
                                List.of(),
                                house.next(),
                                DAY))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(house.handler().submitIntakeBatch(house.batch("nothing"))))
                .containsExactly("NOT_FOUND");
        assertThat(codes(house.acceptor().closeIntakeBatch(house.closing("nothing"))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void whoever_submitted_it_decides_nothing_about_it_and_whoever_will_keep_it_does_not_accept_it() {
        String batch = house.submitted(house.chairs(4));

        IntakeBatchPayload own = house.as("handler", "APPROVER").approveIntakeBatch(house.batch(batch));
        assertThat(codes(own)).containsExactly("SUBMITTER_MAY_NOT_DECIDE");
        assertThat(own.userErrors().get(0).params())
                .anySatisfy(param -> assertThat(param.value())
                        .isEqualTo(house.stream(batch).get(2).getIdentifier()));
        assertThat(codes(house.deputyOf("handler").approveIntakeBatch(house.batch(batch))))
                .containsExactly("SUBMITTER_MAY_NOT_DECIDE");
        house.approver().approveIntakeBatch(house.batch(batch));
        assertThat(codes(house.as("handler", "ACCEPTOR").closeIntakeBatch(house.closing(batch))))
                .containsExactly("SUBMITTER_MAY_NOT_DECIDE");
        assertThat(codes(house.accepting(house.keeper())
                        .receiveIntakeLines(new IntakeInputs.ReceiveIntakeLinesInput(
                                batch, List.of(house.taking(1)), house.next(), DAY))))
                .containsExactly("CUSTODIAN_MAY_NOT_ACCEPT");
    }

    @Test
    void refuses_lines_that_say_both_or_nothing_or_too_much() {
        IntakeItemInput both =
                new IntakeItemInput(house.card(house.desks(), null, null, null), "GWC-1", false, 1, false, null);
        IntakeItemInput neither = new IntakeItemInput(null, null, false, 1, false, null);

        assertThat(codes(house.drafted(AssetSource.SURRENDER, neither))).containsExactly("CARD_OR_CODE");
        assertThat(codes(house.drafted(AssetSource.SURRENDER, both))).containsExactly("NOT_FOUND");
        assertThat(codes(house.drafted(
                        AssetSource.SURRENDER,
                        Collections.nCopies(201, house.chairs(1)).toArray(new IntakeItemInput[0]))))
                .containsExactly("INTAKE_LINES_FULL");
    }

    @Test
    void what_stores_data_or_is_secret_needs_its_certificate() {
        IntakeItemInput computer =
                new IntakeItemInput(house.card(house.computers(), null, null, null), null, false, 1, false, null);
        IntakeItemInput wiped = new IntakeItemInput(
                house.card(house.computers(), null, null, null), null, false, 1, false, "销〔2026〕3号");
        IntakeItemInput secret =
                new IntakeItemInput(house.card(house.desks(), null, null, null), null, false, 1, true, null);

        for (IntakeItemInput item : List.of(computer, secret)) {
            String batch =
                    String.valueOf(house.drafted(AssetSource.SURRENDER, item).batch());
            assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch))))
                    .containsExactly("WIPE_CERTIFICATE_MISSING");
        }
        assertThat(house.receive(house.approved(wiped), house.taking(1))).isEmpty();
    }

    @Test
    void what_is_decided_names_the_rules_and_the_values_weighed() {
        String batch = house.approved(house.chairs(2));

        assertThat(house.receive(batch, house.taking(1))).isEmpty();

        List<Weighed> decidedBy = house.said(batch, Decided.class).stream()
                .flatMap(entry -> entry.decidedBy().stream())
                .toList();
        assertThat(decidedBy)
                .extracting(weighed -> weighed.rule() + " " + weighed.version() + " "
                        + weighed.inputs().stream()
                                .map(value -> value.name() + "=" + value.value())
                                .toList())
                .containsExactly(
                        "STORAGE_MEDIA 1 [classesThatStoreData=true, markedSecret=true, lines=1, certificatesNeeded=0]",
                        "STORAGE_MEDIA 1 [classesThatStoreData=true, markedSecret=true, storesData=false, secret=false,"
                                + " certificate=not needed]",
                        "CONFISCATED_GOODS 1 [ownAccount=true, source=SURRENDER, fundSource=FISCAL]");
        assertThat(house.said(PolicyUses.stream("STORAGE_MEDIA"), PolicyCited.class))
                .extracting(cited -> PolicyUses.use(cited.version(), cited.month()))
                .containsOnlyOnce("1@2026-03");
    }

    @Test
    void confiscated_goods_keep_to_their_own_account_and_the_place_is_in_the_warehouse() {
        String batch = house.approved(house.chairs(1));
        IntakeReceiptInput confiscated = new IntakeReceiptInput(
                1, IntakeOutcome.ACCEPTED, null, house.zone(), house.keeper(), FundSource.CONFISCATED, null, List.of());
        IntakeReceiptInput elsewhere = new IntakeReceiptInput(
                1, IntakeOutcome.ACCEPTED, null, house.otherZone(), house.keeper(), FundSource.FISCAL, null, List.of());

        assertThat(house.receive(batch, confiscated)).containsExactly("CONFISCATED_ACCOUNT");
        assertThat(house.receive(batch, elsewhere)).containsExactly("LOCATION_OF_ANOTHER_WAREHOUSE");
    }

    @Test
    void pieces_that_did_not_come_need_a_reason_and_a_line_is_received_once() {
        String batch = house.approved(house.chairs(10));

        assertThat(house.receive(batch, house.taking(1, 11, null))).containsExactly("INTAKE_PIECES_OUT_OF_RANGE");
        assertThat(house.receive(batch, house.taking(1, 9, null))).containsExactly("SHORTAGE_WITHOUT_REASON");
        assertThat(codes(house.acceptor().closeIntakeBatch(house.closing(batch))))
                .containsExactly("INTAKE_LINES_OPEN");
        assertThat(house.receive(batch, house.taking(1))).isEmpty();
        assertThat(house.receive(batch, house.taking(1))).containsExactly("INTAKE_LINE_DECIDED");
        assertThat(house.receive(batch, house.taking(2))).containsExactly("INTAKE_LINE_UNKNOWN");
    }

    @Test
    void what_looks_like_something_known_is_found_and_decided_one_by_one() {
        String first = house.approved(house.desk(house.serial("SN"), "OLD", "特大"), house.desk(null, null, "大"));
        house.receive(first, house.taking(1), house.taking(2));
        String code = house.said(first, IntakeLineAccepted.class).get(0).code();

        IntakeItemInput[] lines = new IntakeItemInput[200];
        IntStream.range(0, 200).forEach(i -> lines[i] = house.desk(house.serial("N" + i), "O" + i, null));
        lines[10] = house.desk(house.serial("SN"), null, null);
        lines[20] = house.desk(null, null, "大");
        lines[30] = house.desk(null, null, "大");
        lines[40] = house.desk(null, "OLD", null);
        String batch = house.approved(lines);

        String earlier = number(first) + "/2";
        assertThat(house.findings(batch))
                .containsExactly(
                        new IntakeFinding("SERIAL_NUMBER", 11, code),
                        new IntakeFinding("LOOK_ALIKE", 21, earlier),
                        new IntakeFinding("LOOK_ALIKE", 31, earlier),
                        new IntakeFinding("LOOK_ALIKE", 31, number(batch) + "/21"),
                        new IntakeFinding("OLD_CARD_NUMBER", 41, code));
        assertThat(house.receive(batch, house.taking(1))).containsExactly("INTAKE_FINDINGS_OPEN");
        assertThat(house.decide(batch, new IntakeFinding("SERIAL_NUMBER", 12, code), true))
                .containsExactly("INTAKE_FINDING_UNKNOWN");
        for (IntakeFinding finding : house.findings(batch)) {
            assertThat(house.decide(batch, finding, finding.line() == 21)).isEmpty();
            assertThat(house.decide(batch, finding, true)).containsExactly("INTAKE_FINDING_DECIDED");
        }
        assertThat(house.receive(batch, house.taking(1), house.taking(11), house.taking(31), house.taking(41)))
                .isEmpty();
        assertThat(house.receive(batch, house.taking(21))).containsExactly("INTAKE_LINE_IS_DUPLICATE");
        assertThat(house.receive(batch, not(21, IntakeOutcome.REFUSED))).isEmpty();
    }

    @Test
    void two_acceptors_on_one_batch_lose_nothing() throws Exception {
        IntakeItemInput[] lines = new IntakeItemInput[40];
        IntStream.range(0, 40).forEach(i -> lines[i] = house.chairs(1 + i));
        String batch = house.approved(lines);

        List<Future<List<String>>> both = List.of(
                people.submit(() -> takingEverySecond(batch, 1)), people.submit(() -> takingEverySecond(batch, 2)));
        for (Future<List<String>> one : both) {
            assertThat(one.get()).isEmpty();
        }

        assertThat(codes(house.acceptor().closeIntakeBatch(house.closing(batch))))
                .isEmpty();
        assertThat(house.said(batch, IntakeBatchClosed.class).get(0).pieces()).isEqualTo(820);
    }

    private List<String> takingEverySecond(String batch, int from) {
        return IntStream.iterate(from, line -> line <= 40, line -> line + 2)
                .boxed()
                .flatMap(line -> codes(house.accepting("acceptor-" + from)
                                .receiveIntakeLines(new IntakeInputs.ReceiveIntakeLinesInput(
                                        batch, List.of(house.taking(line)), "t" + line + batch, DAY)))
                        .stream())
                .toList();
    }

    @Test
    void batches_that_are_closed_at_once_have_receipts_without_a_gap() throws Exception {
        List<String> batches = IntStream.range(0, 32)
                .mapToObj(i -> {
                    String batch = house.approved(house.chairs(1));
                    house.receive(batch, house.taking(1));
                    return batch;
                })
                .toList();

        List<Future<IntakeBatchPayload>> closings = batches.stream()
                .map(batch -> people.submit(() -> house.acceptor()
                        .closeIntakeBatch(new IntakeInputs.CloseIntakeBatchInput(batch, "close-" + batch, DAY, null))))
                .toList();
        for (Future<IntakeBatchPayload> closing : closings) {
            assertThat(closing.get().userErrors()).isEmpty();
        }

        assertThat(batches)
                .extracting(batch ->
                        house.said(batch, IntakeBatchClosed.class).get(0).receipt())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 32)
                        .mapToObj(n -> "SJ-%s-2026-%04d".formatted(house.warehouse(), n))
                        .toList());
    }

    @Test
    void an_acceptance_is_taken_back_with_the_card_it_made_and_the_number_is_free() {
        String batch = house.approved(house.desk(house.serial("SN"), null, null));
        house.receive(batch, house.taking(1));
        IntakeLineAccepted accepted =
                house.said(batch, IntakeLineAccepted.class).get(0);
        String event = house.eventOf(batch, IntakeLineAccepted.class);

        assertThat(codes(house.reverse(house.handler(), batch, event, List.of())))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(house.reverse(house.acceptor(), batch, event, List.of())))
                .isEmpty();

        assertThat(house.said(accepted.thing(), AssetEntryReversed.class))
                .extracting(AssetEntryReversed::reversedEntry)
                .containsExactly(
                        AssetStored.class.getSimpleName(),
                        AssetAccepted.class.getSimpleName(),
                        AssetRegistered.class.getSimpleName());
        assertThat(house.receive(batch, house.taking(1))).isEmpty();
    }

    @Test
    void what_was_built_on_an_approval_is_named_in_every_stream() {
        String batch = house.approved(house.chairs(2), house.chairs(3));
        house.receive(batch, house.taking(1), house.taking(2));
        house.acceptor().closeIntakeBatch(house.closing(batch));

        IntakeBatchPayload refused =
                house.reverse(house.approver(), batch, house.eventOf(batch, IntakeBatchApproved.class), List.of());

        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        IntakeBatchPayload both =
                house.reverse(everybody(), batch, house.eventOf(batch, IntakeBatchApproved.class), List.of());
        assertThat(codes(both)).containsExactly("ENTRIES_BUILD_ON_IT");
        List<String> named = List.of(both.userErrors().get(0).params().stream()
                .filter(param -> param.name().equals("confirm"))
                .findFirst()
                .orElseThrow()
                .value()
                .split(" "));
        assertThat(named).hasSize(7);
        assertThat(codes(
                        house.reverse(house.approver(), batch, house.eventOf(batch, IntakeBatchApproved.class), named)))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(house.reverse(everybody(), batch, house.eventOf(batch, IntakeBatchApproved.class), named)))
                .isEmpty();
        assertThat(codes(house.approver().approveIntakeBatch(house.batch(batch))))
                .isEmpty();
        assertThat(house.receive(batch, house.taking(1), house.taking(2))).isEmpty();
    }

    private String number(String batch) {
        return house.said(batch, IntakeBatchDrafted.class).get(0).number();
    }

    /** Somebody with all the duties that the entries of a batch belong to. */
    private IntakeBatchController everybody() {
        return house.asMany("everybody", Set.of("APPROVER", "ACCEPTOR", "KEEPER"));
    }
}
