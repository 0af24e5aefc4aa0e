package org.gongwucang.events.transfer;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 出门单核验: the gatekeeper saw it and let the things pass. Strand of the pass. */
@Revision("1")
public record GatePassChecked(String order, String gatePass, String checkedBy, LocalDate occurredOn)
        implements GatePassEntry {}
