package org.gongwucang.events.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 盘点计划: what will be counted, as of which moment, and by whom. Starts the stock-take.
 *
 * @param number gapless per organising unit and year
 * @param unit that organises it
 * @param scope LOCATIONS for what lies in stock, UNIT for what is in use
 * @param places codes of locations, or of units; what is below them belongs to them
 * @param asOf business day whose state is expected
 * @param knownAt instant up to which entries count as known
 * @param counters staff numbers
 * @param blind whether counters see what is expected before the count has ended
 * @param evidence SHA-256 of the files that prove it
 */
@Revision("1")
public record StockTakePlanned(
        String stockTake,
        String number,
        String unit,
        String scope,
        List<String> places,
        LocalDate asOf,
        Instant knownAt,
        List<String> counters,
        boolean blind,
        String document,
        String plannedBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements StockTakeEntry, Proven {}
