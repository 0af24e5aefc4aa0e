package org.gongwucang.command.asset;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gongwucang.command.asset.CardFacts.Description;
import org.gongwucang.command.asset.CardFacts.Reclassification;
import org.gongwucang.command.asset.CardFacts.Value;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.asset.ThingOpening;

/**
 * 卡片分支: all that is known of a card, strand by strand; an entry changes one of them and touches nothing else.
 *
 * @param condition grade, empty while nobody has looked
 */
@RecordBuilder
record CardStrands(
        Strand<AssetState> book,
        Strand<Value> value,
        Strand<Reclassification> reclassification,
        Strand<String> condition,
        Strand<Description> description,
        Strand<Idleness> idleness)
        implements CardStrandsBuilder.With {

    /** Before it was opened. */
    static final CardStrands NONE = begun(AssetState.NONE, Value.NONE, Description.NONE, LocalDate.EPOCH);

    private static CardStrands begun(AssetState state, Value value, Description description, LocalDate day) {
        return new CardStrands(
                Strand.from(state, day),
                Strand.from(value, day),
                Strand.from(Reclassification.NONE, day),
                Strand.from("", day),
                Strand.from(description, day),
                Strand.from(Idleness.NONE, day));
    }

    static CardStrands opened(Entry opening, LocalDate day) {
        Card card = ((ThingOpening) opening).card();
        return begun(AssetState.NONE.after(opening), new Value(card.unitValue(), null), Description.of(card), day);
    }

    /** The opening was taken back. */
    CardStrands voided() {
        return begun(book.value().voided(), Value.NONE, Description.NONE, LocalDate.EPOCH);
    }

    Collection<Strand<?>> all() {
        return List.of(book, value, reclassification, condition, description, idleness);
    }

    CardStrands after(Entry entry, Recorded recorded) {
        if (entry instanceof ConditionAssessed e) {
            return withCondition(condition.after(e.grade(), recorded));
        }
        if (entry instanceof AssetDescribed || entry instanceof SerialNumberCorrected) {
            return withDescription(description.after(description.value().after(entry), recorded));
        }
        if (Idleness.concerns(entry)) {
            return withIdleness(idleness.after(idleness.value().after(entry), recorded));
        }
        if (isOfValue(entry)) {
            return withValue(value.after(value.value().after(entry, recorded), recorded));
        }
        return isOfReclassification(entry)
                ? withReclassification(
                        reclassification.after(reclassification.value().after(entry, recorded), recorded))
                : withBook(book.after(book.value().after(entry, recorded.event()), recorded));
    }

    private static boolean isOfValue(Entry entry) {
        return entry instanceof AssetRevaluationProposed
                || entry instanceof AssetRevaluationDeclined
                || entry instanceof AssetRevalued
                || entry instanceof AssetValueSplit;
    }

    private static boolean isOfReclassification(Entry entry) {
        return entry instanceof AssetReclassificationProposed
                || entry instanceof AssetReclassificationDeclined
                || entry instanceof AssetReclassificationApproved;
    }

    /** An entry was taken back from the strand that it belongs to. */
    CardStrands without(String event) {
        return new CardStrands(
                book.without(event),
                value.without(event),
                reclassification.without(event),
                condition.without(event),
                description.without(event),
                idleness.without(event));
    }
}
