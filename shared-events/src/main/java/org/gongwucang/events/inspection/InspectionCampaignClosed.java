package org.gongwucang.events.inspection;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 检查结束: no more units are visited. Strand of the campaign.
 *
 * @param closedBy staff number
 */
@Revision("1")
public record InspectionCampaignClosed(
        String campaign, @Nullable String summary, String closedBy, LocalDate occurredOn) implements InspectionEntry {}
