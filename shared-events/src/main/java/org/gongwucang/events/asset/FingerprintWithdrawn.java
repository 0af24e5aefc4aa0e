package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 特征撤销: what had this fingerprint was taken back.
 *
 * @param fingerprint SHA-256 of what was alike
 */
@Revision("1")
public record FingerprintWithdrawn(String fingerprint, String reference, LocalDate occurredOn)
        implements FingerprintEntry {}
