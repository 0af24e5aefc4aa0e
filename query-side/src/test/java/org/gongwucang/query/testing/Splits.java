package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.asset.SplitCard;

/** 拆分账目: a card and a lot that are split, what was split off, and a split that is taken back. */
final class Splits {

    private static final String PLACE = "W01/A";
    private static final String ACCOUNT = "W01/FISCAL";

    private final LocalDate first;
    private final LocalDate day;

    Splits(LocalDate first, LocalDate day) {
        this.first = first;
        this.day = day;
    }

    Entry[] card(String id, Card card) {
        BigDecimal left = card.unitValue().subtract(BigDecimal.ONE);
        List<SplitCard> into = List.of(new SplitCard(off("n", id), "K-" + off("n", id), BigDecimal.ONE));
        return new Entry[] {
            new AssetRegistered(id, "K-" + id, card, "U1", "PURCHASE", "购5号", first),
            new AssetStored(id, Chronicle.DESKS, "U1", PLACE, "S1", ACCOUNT, first),
            new AssetCardSplit(id, card.unitValue(), left, into, "成套分开", "拆1号", "S4", List.of(), day),
            new AssetValueSplit(id, card.unitValue(), left, day),
            new AssetEntryReversed(id, id + "#3", 3, "AssetValueSplit", day, "错", day),
            new AssetEntryReversed(id, id + "#2", 2, "AssetCardSplit", day, "错", day),
            new AssetCardSplit(id, card.unitValue(), left, into, "成套分开", "拆1号", "S4", List.of(), day),
            new AssetValueSplit(id, card.unitValue(), left, day)
        };
    }

    Entry[] lot(String id, Card card) {
        BigDecimal value = card.unitValue();
        return new Entry[] {
            new LotReceived(id, "K-" + id, card, 10, "U1", PLACE, "S1", ACCOUNT, "PURCHASE", "购6号", first),
            new LotSplitToCards(
                    id,
                    Chronicle.DESKS,
                    "U1",
                    PLACE,
                    "S1",
                    1,
                    value,
                    List.of(new SplitCard(off("b", id), "K-" + off("b", id), value)),
                    "单独使用",
                    "拆2号",
                    "S4",
                    List.of(),
                    day),
            new LotEntryReversed(id, id + "#1", 1, "LotSplitToCards", day, "错", day)
        };
    }

    /** What is split and what is split off differ in the first letter. */
    private static String off(String kind, String id) {
        return kind + id.substring(1);
    }

    /** In stock where it was a part of something; another one in use, and taken back. */
    Entry[] off(String id, Card card) {
        return new Entry[] {
            new AssetRegistered(id, "K-" + id, card, "U1", "SPLIT", "拆1号", day),
            new AssetSplitOff(
                    id, Chronicle.DESKS, "U1", PLACE, "S1", ACCOUNT, off("c", id), "K-" + off("c", id), "ASSET", day),
            new SerialNumberCorrected(id, "SN" + id, "某厂", "SX" + id, "某厂", "铭牌有误", List.of(), day),
            new SerialNumberCorrected(id, "SX" + id, "某厂", null, "某厂", "并无铭牌", List.of(), day),
            new AssetEntryReversed(id, id + "#3", 3, "SerialNumberCorrected", day, "错", day)
        };
    }

    Entry[] offAndBack(String id, Card card) {
        return new Entry[] {
            new AssetRegistered(id, "K-" + id, card, "U1", "SPLIT", "拆2号", day),
            new AssetSplitOff(
                    id, Chronicle.DESKS, "U1", null, "S2", null, off("l", id), "K-" + off("l", id), "LOT", day),
            new AssetEntryReversed(id, id + "#1", 1, "AssetSplitOff", day, "错", day),
            new AssetEntryReversed(id, id + "#0", 0, "AssetRegistered", day, "错", day)
        };
    }
}
