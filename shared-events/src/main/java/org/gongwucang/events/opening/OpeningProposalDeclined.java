package org.gongwucang.events.opening;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 期初退回: the second person does not agree; opening entries go on. */
@Revision("1")
public record OpeningProposalDeclined(String declinedBy, String reason, LocalDate occurredOn) implements OpeningEntry {}
