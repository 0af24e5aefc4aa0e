package org.gongwucang.command.vehicle;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.vehicle.VehicleAllotmentAgreed;
import org.gongwucang.events.vehicle.VehicleAllotmentRequested;
import org.gongwucang.events.vehicle.VehicleSaleApproved;
import org.gongwucang.events.vehicle.VehicleSaleRequested;
import org.gongwucang.events.vehicle.VehicleSaleStepApproved;
import org.gongwucang.events.vehicle.VehicleScrappingApproved;
import org.gongwucang.events.vehicle.VehicleScrappingRequested;
import org.gongwucang.events.vehicle.VehicleScrappingStepApproved;
import org.jspecify.annotations.Nullable;

/**
 * 车辆事项: what was asked for about a vehicle and is not over; there is one at a time.
 *
 * @param unit that the vehicle is to go to, in an allotment
 * @param certificate name of a {@link ScrappingCertificate}, in a scrapping
 * @param valuation in yuan, in a sale
 * @param price that was approved, in yuan, in a sale
 * @param request who asked
 * @param agreement who signed for the receiving unit
 * @param first who approved the first step
 * @param second who approved the second one
 */
@RecordBuilder
record VehicleProceeding(
        Kind kind,
        Phase phase,
        @Nullable String unit,
        @Nullable String certificate,
        @Nullable BigDecimal valuation,
        @Nullable BigDecimal price,
        Deed request,
        @Nullable Deed agreement,
        @Nullable Deed first,
        @Nullable Deed second)
        implements VehicleProceedingBuilder.With {

    /** 事项种类. */
    enum Kind {
        ALLOTMENT,
        SCRAPPING,
        SALE
    }

    /** 阶段. */
    enum Phase {
        REQUESTED,
        AGREED,
        STEP_APPROVED,
        APPROVED
    }

    /** What the entry asks for; nothing where it asks for nothing. */
    static @Nullable VehicleProceeding asked(Entry entry, String event) {
        if (entry instanceof VehicleAllotmentRequested e) {
            return of(Kind.ALLOTMENT, new Deed(e.requestedBy(), event)).withUnit(e.toUnit());
        }
        if (entry instanceof VehicleScrappingRequested e) {
            return of(Kind.SCRAPPING, new Deed(e.requestedBy(), event)).withCertificate(e.certificateKind());
        }
        return entry instanceof VehicleSaleRequested e
                ? of(Kind.SALE, new Deed(e.requestedBy(), event))
                        .withValuation(e.valuation())
                        .withPrice(e.price())
                : null;
    }

    private static VehicleProceeding of(Kind kind, Deed request) {
        return new VehicleProceeding(kind, Phase.REQUESTED, null, null, null, null, request, null, null, null);
    }

    /** After somebody agreed or approved; as it is after anything else. */
    VehicleProceeding after(Entry entry, String event) {
        if (entry instanceof VehicleAllotmentAgreed e) {
            return withPhase(Phase.AGREED).withAgreement(new Deed(e.agreedBy(), event));
        }
        if (entry instanceof VehicleScrappingStepApproved e) {
            return withPhase(Phase.STEP_APPROVED).withFirst(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof VehicleSaleStepApproved e) {
            return withPhase(Phase.STEP_APPROVED).withFirst(new Deed(e.approvedBy(), event));
        }
        if (entry instanceof VehicleScrappingApproved e) {
            return withPhase(Phase.APPROVED).withSecond(new Deed(e.approvedBy(), event));
        }
        return entry instanceof VehicleSaleApproved e
                ? withPhase(Phase.APPROVED).withSecond(new Deed(e.approvedBy(), event))
                : this;
    }
}
