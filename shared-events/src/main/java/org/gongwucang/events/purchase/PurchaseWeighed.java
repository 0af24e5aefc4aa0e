package org.gongwucang.events.purchase;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.configuration.ConfigurationExcess;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 拟购已核标准: what a unit means to buy was held against the configuration standard, in the act that records its check. It hinders
 * nothing: a purchase that is above the standard is seen to be.
 *
 * @param excesses by what it is above the standard; none where it is not
 */
@Revision("1")
public record PurchaseWeighed(
        String check, List<ConfigurationExcess> excesses, List<Weighed> decidedBy, LocalDate occurredOn)
        implements PurchaseEntry, Decided {}
