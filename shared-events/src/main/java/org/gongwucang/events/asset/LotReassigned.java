package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量划转: so many pieces in use are on the books of another unit from now on. Where that is all there is of the lot, the lot goes
 * over with its code; otherwise the pieces are a lot of their own. Book strand.
 *
 * @param fromUnit that gave them
 * @param toUnit that has them on its books from now on
 * @param fromCustodian staff number of the person who had them in his hands, where anybody had
 * @param custodian staff number of the person in whose hands they are
 * @param value original value of the pieces in yuan
 * @param newLot identifier of the lot that they became; null where the lot itself went over
 * @param newCode its code
 * @param wipeCertificate number of the paper that says that their data were wiped, where one was needed
 */
@Revision("1")
public record LotReassigned(
        String lotId,
        ReassignedLine reassigned,
        ClassRef assetClass,
        String fromUnit,
        String toUnit,
        int quantity,
        @Nullable String fromCustodian,
        String custodian,
        BigDecimal value,
        @Nullable String newLot,
        @Nullable String newCode,
        @Nullable String wipeCertificate,
        LocalDate occurredOn)
        implements StockLotEntry, ReassignedEntry {}
