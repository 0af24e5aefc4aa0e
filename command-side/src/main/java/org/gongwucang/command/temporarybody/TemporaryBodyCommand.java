package org.gongwucang.command.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.organisation.UnitCode;

/** 临时机构指令: what can be asked of a body. Evidence is cited by the upload ids of whoever asks. */
sealed interface TemporaryBodyCommand extends Dated {

    UnitCode body();

    @TargetAggregateIdentifier
    default String stream() {
        return Bodies.stream(body().value());
    }

    record ProposeTemporaryBody(
            UnitCode body,
            Name name,
            UnitCode leadUnit,
            Reason purpose,
            Document document,
            LocalDate plannedEnd,
            List<String> evidence,
            LocalDate occurredOn)
            implements TemporaryBodyCommand {}

    record EstablishTemporaryBody(UnitCode body, List<String> evidence, LocalDate occurredOn)
            implements TemporaryBodyCommand {}

    record RejectTemporaryBody(UnitCode body, Reason reason, LocalDate occurredOn) implements TemporaryBodyCommand {}

    record ExtendTemporaryBody(
            UnitCode body,
            LocalDate plannedEnd,
            Document document,
            Reason reason,
            List<String> evidence,
            LocalDate occurredOn)
            implements TemporaryBodyCommand {}

    record DissolveTemporaryBody(
            UnitCode body, Document document, Reason reason, List<String> evidence, LocalDate occurredOn)
            implements TemporaryBodyCommand {}

    record CloseTemporaryBody(UnitCode body, LocalDate occurredOn) implements TemporaryBodyCommand {}
}
