package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 解除处置冻结: the case came to nothing; it is as it was before. Book strand.
 *
 * @param number of the case
 * @param state in which it is again
 */
@Revision("1")
public record AssetDisposalFreezeLifted(
        String assetId, String disposal, String number, int line, String unit, String state, LocalDate occurredOn)
        implements AssetEntry {}
