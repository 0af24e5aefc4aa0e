package org.gongwucang.command.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.command.kernel.Rejection.of;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.period.PeriodCommand.ApprovePeriodReopening;
import org.gongwucang.command.period.PeriodCommand.ClosePeriod;
import org.gongwucang.command.period.PeriodCommand.CloseYear;
import org.gongwucang.command.period.PeriodCommand.RequestPeriodReopening;
import org.gongwucang.command.period.PeriodInputs.CloseYearInput;
import org.gongwucang.command.reference.ClosedPeriods;
import org.gongwucang.events.period.YearClosed;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.link.YearReceipt;
import org.gongwucang.vault.link.YearReceipts;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** The year 2014 from the first closing to its second edition. */
@CommandHouse
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class CloseYearTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 10);
    private static final String FINANCE = "S6";

    @Autowired
    private CommandSender sender;

    @Autowired
    private EventStore events;

    @Autowired
    private Uploads uploads;

    @Autowired
    private YearReceipts receipts;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    private void send(Object command, String by) {
        sender.send(
                command,
                Map.of(
                        Envelope.ACTOR,
                        by,
                        Envelope.COMMAND_ID,
                        UUID.randomUUID().toString()));
    }

    private Upload brought(String by, String digit) {
        return uploads.stored(uploads.announce(by, "year.json", digit.repeat(64), "application/json", 7));
    }

    private YearReceipt receipt(int edition, String by) {
        Upload report = brought(by, "a");
        Upload cut = brought(by, "b");
        return new YearReceipt(
                2014,
                edition,
                1,
                Instant.parse("2015-01-10T01:00:00Z"),
                report.id(),
                report.digest(),
                cut.id(),
                cut.digest(),
                "c".repeat(64),
                12,
                345);
    }

    private List<YearClosed> closings() {
        return events.readEvents(ClosedPeriods.STREAM)
                .asStream()
                .map(message -> message.getPayload())
                .filter(YearClosed.class::isInstance)
                .map(YearClosed.class::cast)
                .toList();
    }

    private void refused(YearReceipt receipt, Rejection why) {
        assertThatThrownBy(() -> send(new CloseYear(2014, receipt, DAY), FINANCE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.rejection()).isEqualTo(why));
    }

    @Test
    @Order(1)
    void refuses_while_its_last_month_is_open() {
        refused(receipt(1, FINANCE), of("PERIOD_NOT_CLOSED", "period", "2014-12"));

        send(new ClosePeriod(new PeriodKey("2014-11"), Instant.now(), DAY), FINANCE);
        refused(receipt(1, FINANCE), of("PERIOD_NOT_CLOSED", "period", "2014-12"));
    }

    @Test
    @Order(2)
    void keeps_the_report_and_the_cut_for_good() {
        send(new ClosePeriod(new PeriodKey("2014-12"), Instant.now(), DAY), FINANCE);
        YearReceipt receipt = receipt(1, FINANCE);

        send(new CloseYear(2014, receipt, DAY), FINANCE);

        assertThat(closings())
                .containsExactly(new YearClosed(
                        2014,
                        1,
                        1,
                        1,
                        receipt.knownAt(),
                        "a".repeat(64),
                        "b".repeat(64),
                        "c".repeat(64),
                        12,
                        345,
                        FINANCE,
                        DAY));
        for (String upload : List.of(receipt.report(), receipt.cut())) {
            assertThat(uploads.own(FINANCE, upload))
                    .hasValueSatisfying(kept -> assertThat(kept.isOrphan()).isFalse());
        }
    }

    @Test
    @Order(3)
    void refuses_to_close_it_again_while_nothing_was_reopened() {
        refused(receipt(1, FINANCE), of("YEAR_CLOSED_ALREADY", "year", "2014", "edition", "1"));
    }

    @Test
    @Order(4)
    void refuses_the_files_of_somebody_else() {
        send(new RequestPeriodReopening(new PeriodKey("2014-12"), new Reason("漏记"), DAY), FINANCE);
        send(new ApprovePeriodReopening(new PeriodKey("2014-12"), DAY), "S5");
        refused(receipt(1, FINANCE), of("PERIOD_NOT_CLOSED", "period", "2014-12"));
        send(new ClosePeriod(new PeriodKey("2014-12"), Instant.now(), DAY), FINANCE);

        YearReceipt ofAnother = receipt(2, "S7");
        refused(ofAnother, of("ATTACHMENT_NOT_FOUND", "upload", ofAnother.report()));
        assertThat(closings()).hasSize(1);
    }

    @Test
    @Order(5)
    void refuses_a_report_of_an_earlier_closing_of_its_last_month() {
        refused(receipt(1, FINANCE), of("YEAR_RECEIPT_OUTDATED", "year", "2014", "edition", "1", "last", "2"));
    }

    @Test
    @Order(6)
    void closing_again_makes_the_next_edition() {
        send(new CloseYear(2014, receipt(2, FINANCE), DAY), FINANCE);

        assertThat(closings()).extracting(YearClosed::edition).containsExactly(1, 2);
        assertThat(closings()).extracting(YearClosed::periodEdition).containsExactly(1, 2);
    }

    private String answered(String written) {
        Caller caller = new Caller(FINANCE, Set.of("FINANCE"), "U1");
        CloseYearInput input =
                new CloseYearInput(2014, written, UUID.randomUUID().toString(), DAY, null);
        return new YearController(desk, () -> caller, receipts, errors)
                .closeYear(input).userErrors().stream()
                        .map(error -> error.code())
                        .findFirst()
                        .orElse("");
    }

    @Test
    @Order(7)
    void believes_what_was_signed_here_of_the_year_and_is_not_too_old() {
        YearReceipt receipt = receipt(2, FINANCE);
        YearReceipt other = new YearReceipt(2013, 1, 1, receipt.knownAt(), "r", "d", "c", "d", "e", 1, 1);

        assertThat(answered("nonsense")).isEqualTo("YEAR_RECEIPT_INVALID");
        assertThat(answered(receipts.sign(other, Duration.ofDays(1)).token())).isEqualTo("YEAR_RECEIPT_INVALID");
        assertThat(answered(receipts.sign(receipt, Duration.ofMillis(-1)).token()))
                .isEqualTo("YEAR_RECEIPT_EXPIRED");
        assertThat(answered(receipts.sign(receipt, Duration.ofDays(1)).token())).isEqualTo("YEAR_CLOSED_ALREADY");
    }
}
