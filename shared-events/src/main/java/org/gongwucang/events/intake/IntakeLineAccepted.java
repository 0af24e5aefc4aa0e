package org.gongwucang.events.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;
import org.gongwucang.events.policy.Decided;
import org.gongwucang.events.policy.Weighed;

/**
 * 入仓明细验收: the goods were seen and are now in stock as this card or lot. Strand of the line.
 *
 * @param kind ASSET or LOT
 * @param thing identifier of the card or lot
 * @param pieces that came
 * @param value original value of these pieces in yuan
 * @param account warehouse and fund source
 * @param decidedBy rules by which it was decided; revision 1 did not name them
 */
@Revision("2")
public record IntakeLineAccepted(
        String batch,
        int line,
        String kind,
        String thing,
        String code,
        int pieces,
        BigDecimal value,
        String location,
        String custodian,
        String account,
        String acceptedBy,
        List<String> evidence,
        List<Weighed> decidedBy,
        LocalDate occurredOn)
        implements IntakeLineEntry, Decided, Proven {}
