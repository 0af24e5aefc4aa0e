package org.gongwucang.events.building;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 权属登记: the title is registered.
 *
 * @param certificate number of the certificate, which is about one building
 * @param owner unit that it names
 */
@Revision("1")
public record TitleRegistered(
        String building,
        String certificate,
        String owner,
        String registeredBy,
        List<String> evidence,
        LocalDate occurredOn)
        implements BuildingEntry, Proven {}
