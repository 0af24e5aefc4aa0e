package org.gongwucang.command.intake;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.asset.CardDraft;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.intake.ItemDraft.Known;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.numbering.DocumentSequence;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 盘盈入仓: a batch with what a stock-take found and no book had there, drafted in the unit of work that settles it. */
@Component
public class SurplusBatches {

    /** Of such batches. */
    static final String SOURCE = "STOCKTAKE_SURPLUS";

    private final Aggregates aggregates;
    private final DocumentNumbers numbers;
    private final IntakeRules rules;

    SurplusBatches(Aggregates aggregates, DocumentNumbers numbers, IntakeRules rules) {
        this.aggregates = aggregates;
        this.numbers = numbers;
        this.rules = rules;
    }

    /**
     * 盘盈物: something new, or something known that comes in again.
     *
     * @param thing identifier of the card or lot that is known; null for what is new
     * @param code its code
     */
    public record Surplus(
            boolean lot,
            @Nullable CardDraft card,
            @Nullable String thing,
            String code,
            Quantity quantity,
            boolean secret,
            OptionalText wipeCertificate) {

        private ItemDraft item() {
            Known known = thing == null ? null : new Known(thing, code);
            return new ItemDraft(lot, card, known, quantity, secret, wipeCertificate);
        }
    }

    /** Where a command that takes the number of such a batch belongs. */
    public static String sequence(String unit, LocalDate day) {
        return DocumentSequence.stream(IntakeNumbers.ofBatches(unit), day.getYear());
    }

    /**
     * Drafts the batch; its lines are numbered from 1 in the order of what is given.
     *
     * @param document number of the stock-take
     * @return number of the batch
     */
    public String draft(
            String batch, String unit, String warehouse, String document, List<Surplus> found, LocalDate day) {
        rules.requireUsable(unit, warehouse);
        return aggregates.findOrNew(IntakeBatch.class, batch, IntakeBatch::new).invoke(draft -> {
            String number = numbers.next(IntakeNumbers.ofBatches(unit), IntakeNumbers.batchPrefix(unit), batch, day);
            draft.open(new IntakeBatchDrafted(batch, number, unit, warehouse, SOURCE, document, null, day));
            draft.add(found.stream().map(one -> one.item().on(day)).toList(), day);
            return number;
        });
    }
}
