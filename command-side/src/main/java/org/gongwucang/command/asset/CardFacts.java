package org.gongwucang.command.asset;

import java.math.BigDecimal;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/** 卡片分支: what the strands of a card beside its book hold. */
final class CardFacts {

    private CardFacts() {}

    /** 价值: original value in yuan, and what was asked for and not decided. */
    record Value(BigDecimal yuan, @Nullable Proposal<BigDecimal> proposal) {

        static final Value NONE = new Value(BigDecimal.ZERO, null);

        Value after(Entry entry, Recorded recorded) {
            if (entry instanceof AssetRevaluationProposed e) {
                Proposal<BigDecimal> asked =
                        new Proposal<>(e.to(), e.reason(), e.document(), e.proposedBy(), recorded.event());
                return new Value(yuan, asked);
            }
            if (entry instanceof AssetRevalued e) {
                return new Value(e.to(), null);
            }
            if (entry instanceof AssetValueSplit e) {
                return new Value(e.to(), null);
            }
            return entry instanceof AssetRevaluationDeclined ? new Value(yuan, null) : this;
        }
    }

    /** 分类变动: what was asked for and not decided. */
    record Reclassification(@Nullable Proposal<ClassRef> proposal) {

        static final Reclassification NONE = new Reclassification(null);

        /** Approved or declined, it is asked for no more. */
        Reclassification after(Entry entry, Recorded recorded) {
            return entry instanceof AssetReclassificationProposed e
                    ? new Reclassification(new Proposal<>(e.to(), e.reason(), "", e.proposedBy(), recorded.event()))
                    : NONE;
        }
    }

    /**
     * 描述: what it is called, and the serial number that it bears.
     *
     * @param brand empty where none is known
     * @param claimedBrand brand under which the serial number is claimed
     */
    record Description(String name, String brand, @Nullable String serialNo, String claimedBrand) {

        static final Description NONE = new Description("", "", null, "");

        static Description of(Card card) {
            String brand = card.brand() == null ? "" : card.brand();
            return new Description(card.name(), brand, card.serialNo(), brand);
        }

        Description after(Entry entry) {
            if (entry instanceof AssetDescribed e) {
                return new Description(e.name(), e.brand() == null ? "" : e.brand(), serialNo, claimedBrand);
            }
            return entry instanceof SerialNumberCorrected e ? new Description(name, brand, e.to(), e.toBrand()) : this;
        }
    }

    /**
     * 申请: waits for a second person.
     *
     * @param event identifier of the entry by which it was asked for
     */
    record Proposal<T>(T wanted, String reason, String document, String by, String event) {}
}
