package org.gongwucang.events.stocktake;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 盘点明细开列: one thing, part of a lot or tag within a stock-take, and what the book expected of it. Starts the line.
 *
 * @param number of the stock-take
 * @param kind ASSET, LOT or UNKNOWN
 * @param thing identifier of the card or lot; null where nothing known bears the tag
 * @param tag code on the label
 * @param place of the part of a lot, where the line is one
 * @param unit that owned it then
 * @param expectedAt location or unit where it was expected; null where it was not
 * @param custodian in whose hands it was expected
 * @param expected pieces
 */
@Revision("1")
public record CountLineOpened(
        String line,
        String stockTake,
        String number,
        String kind,
        @Nullable String thing,
        String tag,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String expectedAt,
        @Nullable String custodian,
        int expected,
        LocalDate occurredOn)
        implements CountLineEntry {}
