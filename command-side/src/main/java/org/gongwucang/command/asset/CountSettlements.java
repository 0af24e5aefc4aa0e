package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.AssetCommand.ReportFound;
import org.gongwucang.command.asset.AssetCommand.ReportMissing;
import org.gongwucang.command.asset.LotCommand.AdjustLot;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.events.asset.AssetCountSettled;
import org.gongwucang.events.asset.LotCountSettled;
import org.gongwucang.events.asset.LotCounted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 盘点处理: what the differences of a stock-take make of cards and lots, by the entries and with the guards of every day, in
 * the unit of work that posts the difference.
 */
@Component
public class CountSettlements {

    private final Aggregates aggregates;
    private final CardCare care;
    private final PlaceRules places;
    private final ThingEvidence evidence;

    CountSettlements(Aggregates aggregates, CardCare care, PlaceRules places, ThingEvidence evidence) {
        this.aggregates = aggregates;
        this.care = care;
        this.places = places;
        this.evidence = evidence;
    }

    /**
     * 处理依据: the line that is settled.
     *
     * @param number of the stock-take
     * @param action as the line tells it
     * @param by staff number
     * @param because the explanation that was approved
     */
    public record Settling(
            String stockTake, String number, String line, String action, String by, String because, LocalDate day) {

        private AssetCountSettled ofCard(String id) {
            return new AssetCountSettled(id, stockTake, number, line, action, by, day);
        }

        private LotCountSettled ofLot(String id) {
            return new LotCountSettled(id, stockTake, number, line, action, by, day);
        }
    }

    /** 盘亏: not there. */
    public void missing(Settling s, String asset, MetaData said) {
        care.handle(new ReportMissing(asset, new Reason(s.because()), List.of(), s.day()), said);
        card(asset, card -> card.say(card.card().book(), s.ofCard(asset)));
    }

    /** 移库: in stock, in another place than the book has it. */
    public void relocated(Settling s, String asset, String to) {
        card(asset, card -> {
            card.handle(new RelocateAsset(asset, to, s.day()), places);
            card.say(card.card().book(), s.ofCard(asset));
        });
    }

    /** 找回: was missing; without a place it is in use again. */
    public void foundAgain(Settling s, String asset, @Nullable Place place, MetaData said) {
        care.handle(new ReportFound(asset, place, null, new Reason(s.because()), List.of(), s.day()), said);
        card(asset, card -> card.say(card.card().book(), s.ofCard(asset)));
    }

    /**
     * 批量调整: the book follows by as much as was counted more or less than was due.
     *
     * @param location null in use at the unit
     * @param more pieces counted above those due, negative below
     * @param countedBy staff number
     */
    public void adjusted(Settling s, String lot, @Nullable String location, int more, String countedBy) {
        required(aggregates.find(StockLot.class, lot), "NOT_FOUND", "code", lot).execute(found -> {
            String place = found.state().placeOf(LotState.key(location));
            int inBook = found.state().partAt(place).quantity();
            require(inBook + more >= 0, "LOT_SHORT", "code", found.state().code(), "asked", -more, "free", inBook);
            found.counted(new LotCounted(lot, location, inBook, inBook + more, countedBy, List.of(), s.day()));
            found.handle(new AdjustLot(lot, place, new Reason(s.because()), List.of(), s.day()), evidence, s.by());
            found.settled(s.ofLot(lot));
        });
    }

    private void card(String asset, Consumer<Asset> entry) {
        required(aggregates.find(Asset.class, asset), "NOT_FOUND", "code", asset)
                .execute(entry);
    }
}
