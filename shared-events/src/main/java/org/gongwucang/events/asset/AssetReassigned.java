package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 资产划转: the thing is on the books of another unit from now on, and in use there; it never lay in the warehouse. Book strand.
 *
 * @param fromUnit that gave it
 * @param toUnit that has it on its books from now on
 * @param fromCustodian staff number of the person who had it in his hands, where anybody had
 * @param custodian staff number of the person in whose hands it is
 * @param value original value in yuan
 * @param wipeCertificate number of the paper that says that its data were wiped, where one was needed
 */
@Revision("1")
public record AssetReassigned(
        String assetId,
        ReassignedLine reassigned,
        ClassRef assetClass,
        String fromUnit,
        String toUnit,
        @Nullable String fromCustodian,
        String custodian,
        BigDecimal value,
        @Nullable String wipeCertificate,
        LocalDate occurredOn)
        implements AssetEntry, ReassignedEntry {}
