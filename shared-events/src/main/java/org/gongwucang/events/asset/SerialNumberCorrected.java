package org.gongwucang.events.asset;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.jspecify.annotations.Nullable;

/**
 * 出厂编号更正: the card bore a wrong serial number, or none; the claim has moved. Description strand.
 *
 * @param from the number so far; null where there was none
 * @param fromBrand brand under which it was claimed, empty where none was known
 * @param to the right number; null where the thing bears none
 * @param toBrand brand under which it is claimed, empty where none is known
 * @param evidence SHA-256 of the papers and photographs it rests on
 */
@Revision("1")
public record SerialNumberCorrected(
        String assetId,
        @Nullable String from,
        String fromBrand,
        @Nullable String to,
        String toBrand,
        String reason,
        List<String> evidence,
        LocalDate occurredOn)
        implements AssetEntry, Proven {}
