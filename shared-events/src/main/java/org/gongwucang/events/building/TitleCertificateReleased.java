package org.gongwucang.events.building;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 权属证号释放: its registration was taken back. */
@Revision("1")
public record TitleCertificateReleased(String certificate, String building, String code, LocalDate occurredOn)
        implements TitleClaimEntry {}
