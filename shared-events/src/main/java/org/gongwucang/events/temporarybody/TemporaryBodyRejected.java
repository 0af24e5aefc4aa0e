package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 临时机构驳回: it is not established; it may be proposed again. */
@Revision("1")
public record TemporaryBodyRejected(String body, String rejectedBy, String reason, LocalDate occurredOn)
        implements TemporaryBodyEntry {}
