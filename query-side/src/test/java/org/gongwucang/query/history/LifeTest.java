package org.gongwucang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.ReassignedLine;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.query.holding.HoldingLedger;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.Replay;
import org.gongwucang.query.question.Reach;
import org.junit.jupiter.api.Test;

/** What of a life is told to whom: the office is U1, U2 and U3 ask. */
class LifeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef CHAIRS = new ClassRef("T", "1", "C");
    private static final Card CARD = new Card("椅", null, null, CHAIRS, new BigDecimal("10"), null, null, null);

    private static OrderLine loan(String unit) {
        return new OrderLine("o-" + unit, "CC-" + unit, 1, "LOAN", unit);
    }

    private static LotReserved reserved(String unit) {
        return new LotReserved("l", loan(unit), CHAIRS, "U1", 5, "W/A", "S1", "W/FISCAL", DAY);
    }

    private static LotIssued issued(String unit) {
        return new LotIssued(
                "l", loan(unit), CHAIRS, "U1", 5, "W/A", "S1", "W/FISCAL", "CM", DAY.plusDays(9), null, List.of(), DAY);
    }

    private static final List<Entry> SHARED = List.of(
            new LotReceived("l", "K", CARD, 20, "U1", "W/A", "S1", "W/FISCAL", "PURCHASE", "购1号", DAY),
            reserved("U2"),
            issued("U2"),
            new LotReceiptSigned("l", loan("U2"), CHAIRS, "U1", 5, "W/A", "W/FISCAL", "H2", "H2", null, null, DAY),
            reserved("U3"),
            issued("U3"),
            new LotRelocated("l", CHAIRS, "U1", 2, "W/A", "W/B", "W/FISCAL", "W/FISCAL", "S1", "S1", DAY),
            new LotCounted("l", "W/A", 8, 8, "S1", List.of(), DAY),
            new LotEntryReversed("l", "e5", 5, "LotIssued", DAY, "录错", DAY));

    private static List<DomainEventMessage<? extends Entry>> stored(List<Entry> entries) {
        List<DomainEventMessage<? extends Entry>> messages = new ArrayList<>();
        for (Entry entry : entries) {
            int sequence = messages.size();
            messages.add(new GenericDomainEventMessage<>(
                    "Thing", "l", sequence, entry, Map.of(), "e" + sequence, Instant.EPOCH));
        }
        return messages;
    }

    private static List<HistoryEntry> told(List<Entry> entries, Reach reach) {
        return Life.of(stored(entries), new Replay<>(new HoldingLedger()), reach);
    }

    private static List<Long> sequences(List<HistoryEntry> told) {
        return told.stream().map(HistoryEntry::sequence).toList();
    }

    private static Reach of(String unit) {
        return new Reach(Set.of(unit));
    }

    @Test
    void of_a_shared_lot_each_is_told_the_opening_and_its_own_pieces() {
        assertThat(sequences(told(SHARED, of("U2")))).containsExactly(0L, 1L, 2L, 3L);
        assertThat(sequences(told(SHARED, of("U3")))).containsExactly(0L, 4L, 5L, 8L);
        assertThat(sequences(told(SHARED, Reach.EVERYTHING))).hasSize(SHARED.size());
    }

    @Test
    void whose_books_it_is_on_is_told_all_of_it() {
        assertThat(sequences(told(SHARED, of("U1")))).hasSize(SHARED.size());
    }

    @Test
    void of_what_an_entry_changed_the_own_rows_are_shown_only() {
        assertThat(told(SHARED, of("U2")))
                .flatExtracting(HistoryEntry::changes)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.key()).startsWith("l@o-U2"));
    }

    @Test
    void an_order_of_others_is_left_out_of_the_life_of_a_card_that_is_not_on_the_own_books() {
        List<Entry> card = List.of(
                new AssetRegistered("l", "K", CARD, "U1", "PURCHASE", "购1号", DAY),
                new AssetReserved("l", loan("U2"), CHAIRS, "U1", "W/A", "S1", "W/FISCAL", DAY),
                new AssetLent(
                        "l",
                        loan("U2"),
                        CHAIRS,
                        "U1",
                        "W/A",
                        "S1",
                        "W/FISCAL",
                        "CM",
                        DAY.plusDays(9),
                        null,
                        List.of(),
                        DAY));

        assertThat(sequences(told(card, of("U2")))).containsExactly(0L, 1L, 2L);
        assertThat(sequences(told(card, of("U3")))).containsExactly(0L);
        assertThat(sequences(told(card, of("U1")))).containsExactly(0L, 1L, 2L);
    }

    @Test
    void what_is_gone_is_last_with_the_unit_whose_books_it_was_on() {
        Entry registered = new AssetRegistered("l", "K", CARD, "U1", "PURCHASE", "购1号", DAY);
        Entry reassigned = new AssetReassigned(
                "l",
                new ReassignedLine("r", "HZ-1", 1, "DIRECT"),
                CHAIRS,
                "U1",
                "U2",
                null,
                "H2",
                BigDecimal.TEN,
                null,
                DAY);
        Entry takenBack = new AssetEntryReversed("l", "e0", 0, "AssetRegistered", DAY, "录错", DAY);

        assertThat(lastUnits(List.of(registered, takenBack))).containsExactly("U1");
        assertThat(lastUnits(List.of(registered, reassigned))).isEmpty();
    }

    private static List<String> lastUnits(List<Entry> entries) {
        return Life.rowsWhenGone(stored(entries), new Replay<>(new HoldingLedger())).stream()
                .map(HoldingRow::unit)
                .toList();
    }
}
