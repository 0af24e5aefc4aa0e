package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 特征登记: something with this fingerprint (unit, class, specification, value, day of acquisition) was surrendered or registered.
 *
 * @param fingerprint SHA-256 of what is alike
 * @param reference code of the card or lot, or number and line of the batch
 */
@Revision("1")
public record FingerprintNoted(String fingerprint, String reference, LocalDate occurredOn)
        implements FingerprintEntry {}
