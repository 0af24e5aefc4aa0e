package org.gongwucang.command.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.asset.Fingerprints;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 查重: what the lines of a batch look like. An audit of such a system found 1,427 records of goods that were entered twice
 * (Huaibei, FY2023); so nothing that looks like something known is accepted before somebody has looked.
 */
@Component
class IntakeScreening {

    static final String SERIAL_NUMBER = "SERIAL_NUMBER";
    static final String OLD_CARD_NUMBER = "OLD_CARD_NUMBER";
    private static final String LOOK_ALIKE = "LOOK_ALIKE";

    /** Of one line; whoever has looked at so many has seen enough. */
    private static final int MOST_ALIKE = 10;

    private final Claims claims;
    private final Fingerprints fingerprints;

    IntakeScreening(Claims claims, Fingerprints fingerprints) {
        this.claims = claims;
        this.fingerprints = fingerprints;
    }

    List<IntakeFinding> of(IntakeBatchState batch, Map<Integer, IntakeItem> items, LocalDate day) {
        List<IntakeFinding> findings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        items.forEach((line, item) -> {
            Card card = item.card();
            if (card != null) {
                String reference = batch.number() + "/" + line;
                serial(batch, line, card, seen).ifPresent(findings::add);
                oldCard(batch, line, card, seen).ifPresent(findings::add);
                fingerprints.note(batch.unit(), card, reference, day).stream()
                        .limit(MOST_ALIKE)
                        .forEach(earlier -> findings.add(new IntakeFinding(LOOK_ALIKE, line, earlier)));
            }
        });
        return findings;
    }

    private Optional<IntakeFinding> serial(IntakeBatchState batch, int line, Card card, Map<String, Integer> seen) {
        String key = card.serialNo() == null ? null : "s " + card.brand() + " " + card.serialNo();
        return first(claims.holderOfSerial(card), inBatch(batch, line, key, seen))
                .map(earlier -> new IntakeFinding(SERIAL_NUMBER, line, earlier));
    }

    private Optional<IntakeFinding> oldCard(IntakeBatchState batch, int line, Card card, Map<String, Integer> seen) {
        String key = card.oldCardNo() == null ? null : "o " + card.oldCardNo();
        return first(claims.holderOfOldCard(batch.unit(), card), inBatch(batch, line, key, seen))
                .map(earlier -> new IntakeFinding(OLD_CARD_NUMBER, line, earlier));
    }

    private static Optional<String> first(Optional<String> registered, Optional<String> inBatch) {
        return Stream.of(registered, inBatch).flatMap(Optional::stream).findFirst();
    }

    /** The line of the same batch that has the number as well. */
    private static Optional<String> inBatch(
            IntakeBatchState batch, int line, @Nullable String key, Map<String, Integer> seen) {
        return Optional.ofNullable(key)
                .map(number -> seen.putIfAbsent(number, line))
                .map(earlier -> batch.number() + "/" + earlier);
    }
}
