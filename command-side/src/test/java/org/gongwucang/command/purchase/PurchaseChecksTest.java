package org.gongwucang.command.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.purchase.PurchaseController.PurchaseCheckPayload;
import org.gongwucang.command.purchase.PurchaseInputs.PurchaseDecision;
import org.gongwucang.command.purchase.PurchaseInputs.RecordPurchaseCheckInput;
import org.gongwucang.command.purchase.PurchaseInputs.ReversePurchaseCheckInput;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.link.StockAnswer;
import org.gongwucang.vault.link.StockAnswers;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class PurchaseChecksTest {

    private static final Instant KNOWN = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final StockAnswers answers =
            new StockAnswers(new SignedLinks(JdbcShelf.inMemory(), "stock-answers", Clock.systemUTC()));

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private EventStore events;

    private String unit = "";
    private int commands;

    @BeforeEach
    void open() {
        unit = "u-" + UUID.randomUUID();
        given(unit, new UnitEstablished(unit, "区财政局", null, "ORGAN", DAY));
        given(
                unit + "-v",
                new UnitEstablished(unit + "-v", "区审计局", null, "ORGAN", DAY),
                new UnitDeactivated(unit + "-v", "撤并", DAY));
    }

    private void given(String of, Entry... entries) {
        long sequence = 0;
        for (Entry entry : entries) {
            events.publish(new GenericDomainEventMessage<>("Unit", Units.stream(of), sequence++, entry));
        }
    }

    private PurchaseController as(String of) {
        Caller caller = new Caller("handler", Set.of("UNIT_HANDLER"), of);
        return new PurchaseController(desk, () -> caller, answers, errors);
    }

    private String receipt(long free) {
        StockAnswer answer = new StockAnswer("T", "1", "D", 10, free, new BigDecimal("300.00"), KNOWN);
        return answers.sign(answer, Duration.ofDays(30)).token();
    }

    private RecordPurchaseCheckInput check(
            String of, String receipt, PurchaseDecision decision, @Nullable String price, @Nullable String reason) {
        BigDecimal yuan = price == null ? null : new BigDecimal(price);
        return new RecordPurchaseCheckInput(of, "采购申请12号", receipt, decision, yuan, reason, unit + commands++, DAY);
    }

    private String refused(RecordPurchaseCheckInput input) {
        return code(as(unit).recordPurchaseCheck(input));
    }

    private static String code(PurchaseCheckPayload payload) {
        return payload.userErrors().stream().map(UserError::code).findFirst().orElse("");
    }

    @Test
    void keeps_the_answer_with_the_request_and_why_it_buys_all_the_same() {
        PurchaseCheckPayload kept =
                as(unit).recordPurchaseCheck(check(unit, receipt(3), PurchaseDecision.BUY, "4999", "配置不足"));

        assertThat(kept.userErrors()).isEmpty();
        PurchaseChecked checked = (PurchaseChecked)
                events.readEvents(String.valueOf(kept.check())).next().getPayload();
        assertThat(checked.free()).isEqualTo(3);
        assertThat(checked.wanted()).isEqualTo(10);
        assertThat(checked.knownAt()).isEqualTo(KNOWN);
        assertThat(checked.price()).isEqualTo("4999.00");
        assertThat(checked.request()).isEqualTo("采购申请12号");
        assertThat(checked.buys()).isTrue();
        assertThat(checked.checkedBy()).isEqualTo("handler");
    }

    @Test
    void where_there_is_none_it_buys_without_a_reason() {
        assertThat(refused(check(unit, receipt(0), PurchaseDecision.BUY, null, null)))
                .isEmpty();
    }

    @Test
    void what_is_taken_from_stock_is_not_held_against_the_standard_and_what_is_bought_is() {
        String taken = String.valueOf(
                as(unit).recordPurchaseCheck(check(unit, receipt(9), PurchaseDecision.TAKE_FROM_STOCK, null, null))
                        .check());
        String bought =
                String.valueOf(as(unit).recordPurchaseCheck(check(unit, receipt(0), PurchaseDecision.BUY, "9", null))
                        .check());

        assertThat(events.readEvents(taken).asStream()).hasSize(1);
        assertThat(weighed(bought).excesses()).isEmpty();
        assertThat(weighed(bought).decidedBy()).singleElement().satisfies(rule -> {
            assertThat(rule.rule()).isEqualTo("CONFIGURATION_STANDARD");
            assertThat(rule.version()).isZero();
        });
    }

    private PurchaseWeighed weighed(String check) {
        return events.readEvents(check)
                .asStream()
                .map(said -> said.getPayload())
                .filter(PurchaseWeighed.class::isInstance)
                .map(PurchaseWeighed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refuses_to_buy_despite_stock_without_a_reason() {
        assertThat(refused(check(unit, receipt(1), PurchaseDecision.BUY, null, null)))
                .isEqualTo("PURCHASE_REASON_MISSING");
    }

    @Test
    void refuses_to_take_what_is_not_there() {
        assertThat(refused(check(unit, receipt(0), PurchaseDecision.TAKE_FROM_STOCK, null, null)))
                .isEqualTo("NOTHING_IN_STOCK");
    }

    @Test
    void refuses_a_price_of_what_is_not_bought() {
        assertThat(refused(check(unit, receipt(9), PurchaseDecision.TAKE_FROM_STOCK, "1", null)))
                .isEqualTo("PRICE_WITHOUT_PURCHASE");
    }

    @Test
    void refuses_an_answer_that_was_not_given_here_or_not_for_this() {
        String forOther = new SignedLinks(JdbcShelf.inMemory(), Clock.systemUTC())
                .sign("{}", Duration.ofDays(1))
                .token();

        assertThat(refused(check(unit, forOther, PurchaseDecision.BUY, null, null)))
                .isEqualTo("STOCK_ANSWER_INVALID");
        assertThat(refused(check(unit, "凭据", PurchaseDecision.BUY, null, null))).isEqualTo("STOCK_ANSWER_INVALID");
    }

    @Test
    void a_link_under_the_same_vault_for_another_purpose_is_no_answer() {
        JdbcShelf vault = JdbcShelf.inMemory();
        String link = new SignedLinks(vault, Clock.systemUTC())
                .sign("{}", Duration.ofDays(1))
                .token();

        assertThat(new StockAnswers(new SignedLinks(vault, "stock-answers", Clock.systemUTC())).open(link))
                .isEmpty();
    }

    @Test
    void refuses_an_answer_that_is_too_old() {
        JdbcShelf vault = JdbcShelf.inMemory();
        Clock then = Clock.fixed(KNOWN, ZoneOffset.UTC);
        StockAnswer answer = new StockAnswer("T", "1", "D", 10, 1, BigDecimal.ONE, KNOWN);
        String old = new StockAnswers(new SignedLinks(vault, then))
                .sign(answer, Duration.ofDays(30))
                .token();
        StockAnswers today = new StockAnswers(new SignedLinks(vault, Clock.systemUTC()));
        Caller caller = new Caller("handler", Set.of("UNIT_HANDLER"), unit);

        PurchaseCheckPayload payload = new PurchaseController(desk, () -> caller, today, errors)
                .recordPurchaseCheck(check(unit, old, PurchaseDecision.BUY, null, "急用"));

        assertThat(code(payload)).isEqualTo("STOCK_ANSWER_EXPIRED");
    }

    @Test
    void refuses_a_day_before_the_answer() {
        RecordPurchaseCheckInput early = new RecordPurchaseCheckInput(
                unit, "12号", receipt(0), PurchaseDecision.BUY, null, null, unit + "early", DAY.minusDays(1));

        assertThat(refused(early)).isEqualTo("CHECKED_BEFORE_ANSWER");
    }

    @Test
    void another_unit_finds_nothing_and_one_that_is_gone_checks_nothing() {
        assertThat(code(as(unit + "-v").recordPurchaseCheck(check(unit, receipt(0), PurchaseDecision.BUY, null, null))))
                .isEqualTo("NOT_FOUND");
        assertThat(code(as(unit + "-v")
                        .recordPurchaseCheck(check(unit + "-v", receipt(0), PurchaseDecision.BUY, null, null))))
                .isEqualTo("UNIT_INACTIVE");
    }

    @Test
    void is_taken_back_by_its_unit_and_by_nobody_else() {
        String check =
                String.valueOf(as(unit).recordPurchaseCheck(check(unit, receipt(0), PurchaseDecision.BUY, null, null))
                        .check());
        String event = events.readEvents(check).next().getIdentifier();
        ReversePurchaseCheckInput back =
                new ReversePurchaseCheckInput(check, event, "登错申请", List.of(), unit + "back", null);

        assertThat(code(as(unit + "-v").reversePurchaseCheck(back))).isEqualTo("NOT_FOUND");
        assertThat(code(as(unit).reversePurchaseCheck(back))).isEmpty();

        assertThat(events.readEvents(check)
                        .asStream()
                        .map(one -> one.getPayload().getClass().getSimpleName()))
                .containsExactly(
                        "PurchaseChecked", "PurchaseWeighed", "PurchaseEntryReversed", "PurchaseEntryReversed");
    }
}
