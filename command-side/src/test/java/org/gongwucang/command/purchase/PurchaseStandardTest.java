package org.gongwucang.command.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.configuration.ConfigurationHouse;
import org.gongwucang.command.configuration.StandardHouse;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.purchase.PurchaseController.PurchaseCheckPayload;
import org.gongwucang.command.purchase.PurchaseInputs.PurchaseDecision;
import org.gongwucang.command.purchase.PurchaseInputs.RecordPurchaseCheckInput;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.configuration.ConfigurationExcess;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.link.StockAnswer;
import org.gongwucang.vault.link.StockAnswers;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is to be bought is held against the standard, and recorded whatever comes of it. */
@StandardHouse
class PurchaseStandardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant KNOWN = Instant.parse("2026-03-02T01:00:00Z");

    private final StockAnswers answers =
            new StockAnswers(new SignedLinks(JdbcShelf.inMemory(), "stock-answers", Clock.systemUTC()));

    @Autowired
    private CommandDesk desk;

    @Autowired
    private UserErrors errors;

    @Autowired
    private EventStore events;

    @Autowired
    private ConfigurationHouse standard;

    private final ClassRef desks = new ClassRef("T", "1", "D" + UUID.randomUUID());
    private final String unit = "u-" + UUID.randomUUID();

    @BeforeEach
    void opens() {
        standard.inForce(DAY.minusDays(1), DAY.plusDays(5));
        LocalDate before = DAY.minusYears(1);
        events.publish(
                new GenericDomainEventMessage<>(
                        "Given", Units.stream(unit), 0, new UnitEstablished(unit, "区财政局", null, "ORGAN", before)),
                new GenericDomainEventMessage<>(
                        "Given",
                        AssetClasses.stream(desks),
                        0,
                        new AssetClassDefined(desks, "办公桌", null, before, null, before)));
        assertThat(standard.state(unit, 3, DAY, counted(desks, 1))).isEmpty();
    }

    private List<ConfigurationExcess> buying(int pieces, String price) {
        StockAnswer answer = new StockAnswer("T", "1", desks.code(), pieces, 0, BigDecimal.ZERO, KNOWN);
        String receipt = answers.sign(answer, Duration.ofDays(30)).token();
        PurchaseController handler = new PurchaseController(
                desk, () -> new Caller("handler", Set.of("UNIT_HANDLER"), unit), answers, errors);
        PurchaseCheckPayload kept = handler.recordPurchaseCheck(new RecordPurchaseCheckInput(
                unit,
                "12号",
                receipt,
                PurchaseDecision.BUY,
                new BigDecimal(price),
                null,
                UUID.randomUUID().toString(),
                DAY));
        assertThat(kept.userErrors()).isEmpty();
        return events.readEvents(String.valueOf(kept.check()))
                .asStream()
                .map(said -> said.getPayload())
                .filter(PurchaseWeighed.class::isInstance)
                .map(said -> ((PurchaseWeighed) said).excesses())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_within_the_standard_is_recorded_as_such() {
        assertThat(buying(2, "5000.00")).isEmpty();
    }

    @Test
    void what_is_above_it_is_recorded_and_not_refused() {
        assertThat(buying(3, "5000.01"))
                .extracting(ConfigurationExcess::text)
                .containsExactly("T@1:D: 1 + 3 > 3", "T@1:D: 5000.01 > 5000 CNY");
    }

    @Test
    void what_is_meant_to_be_bought_is_not_held_yet() {
        assertThat(buying(2, "1")).isEmpty();

        assertThat(buying(2, "1")).isEmpty();
    }
}
