package org.gongwucang.command.asset;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.FingerprintNoted;
import org.gongwucang.events.asset.FingerprintWithdrawn;
import org.springframework.stereotype.Component;

/**
 * 特征比对: finds what looks alike, in the unit of work that registers or surrenders it, so that two who do so at once see
 * each other. Things without a specification, or without value and day of acquisition, look like too much to be compared.
 */
@Component
public class Fingerprints {

    private final Aggregates aggregates;

    Fingerprints(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /**
     * Notes a thing or line under its fingerprint.
     *
     * @param reference code, or number and line of a batch
     * @return what was there before it
     */
    public List<String> note(String unit, Card card, String reference, LocalDate day) {
        return digest(unit, card)
                .map(digest -> aggregates
                        .findOrNew(Fingerprint.class, Fingerprint.stream(digest), Fingerprint::new)
                        .invoke(known -> known.note(new FingerprintNoted(digest, reference, day))))
                .orElse(List.of());
    }

    /** What was noted under this reference was taken back. */
    void withdraw(String unit, Card card, String reference, LocalDate day) {
        digest(unit, card)
                .flatMap(digest -> aggregates.find(Fingerprint.class, Fingerprint.stream(digest)))
                .ifPresent(known -> known.execute(fingerprint -> fingerprint.withdraw(
                        new FingerprintWithdrawn(digest(unit, card).orElseThrow(), reference, day))));
    }

    private static Optional<String> digest(String unit, Card card) {
        boolean isKnown = card.specification() != null && (card.unitValue().signum() > 0 || card.acquiredOn() != null);
        return isKnown ? Optional.of(sha256(unit, card)) : Optional.empty();
    }

    private static String sha256(String unit, Card card) {
        String alike = String.join(
                "\u001f",
                unit,
                card.assetClass().text(),
                String.valueOf(card.specification()),
                card.unitValue().toPlainString(),
                String.valueOf(card.acquiredOn()));
        return Ids.sha256(alike.getBytes(StandardCharsets.UTF_8));
    }
}
