package org.gongwucang.events.building;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 权属证号占用: the certificate is about this building. */
@Revision("1")
public record TitleCertificateClaimed(String certificate, String building, String code, LocalDate occurredOn)
        implements TitleClaimEntry {}
