package org.gongwucang.command.vehicle;

import java.time.LocalDate;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.events.asset.OldCardNumberClaimed;
import org.gongwucang.events.asset.OldCardNumberReleased;
import org.gongwucang.events.vehicle.PlateClaimed;
import org.gongwucang.events.vehicle.PlateReleased;
import org.gongwucang.events.vehicle.VehicleDelivered;
import org.gongwucang.events.vehicle.VehicleOpeningRecorded;
import org.gongwucang.events.vehicle.VinClaimed;
import org.gongwucang.events.vehicle.VinReleased;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 车辆标识: asset code, old card number, plate and identification number, claimed in this order of their streams. */
@Component
class VehicleMarks {

    /** What the claim of an asset code says of a vehicle. */
    static final String KIND = "VEHICLE";

    private final Aggregates aggregates;
    private final Claims claims;

    VehicleMarks(Aggregates aggregates, Claims claims) {
        this.aggregates = aggregates;
        this.claims = claims;
    }

    /** Of a vehicle that was there before the house opened its books. */
    void claim(VehicleOpeningRecorded e) {
        claims.claimCode(e.code(), e.vehicle(), KIND, e.occurredOn());
        if (e.oldCardNo() != null) {
            claims.claimOldCard(
                    new OldCardNumberClaimed(e.unit(), e.oldCardNo(), e.vehicle(), e.code(), e.occurredOn()));
        }
        if (e.plate() != null) {
            claimPlate(e.plate(), e.vehicle(), e.code(), e.occurredOn());
        }
        claimVin(e.card().vin(), e.vehicle(), e.code(), e.occurredOn());
    }

    /** Of a vehicle that was delivered; its plate comes later. */
    void claim(VehicleDelivered e) {
        claims.claimCode(e.code(), e.vehicle(), KIND, e.occurredOn());
        claimVin(e.card().vin(), e.vehicle(), e.code(), e.occurredOn());
    }

    private void claimVin(@Nullable String vin, String vehicle, String code, LocalDate day) {
        if (vin != null) {
            aggregates
                    .findOrNew(VinClaim.class, VinClaim.stream(vin), VinClaim::new)
                    .execute(claim -> claim.claim(new VinClaimed(vin, vehicle, code, day), "VIN_TAKEN", vin));
        }
    }

    void claimPlate(String plate, String vehicle, String code, LocalDate day) {
        aggregates
                .findOrNew(PlateClaim.class, PlateClaim.stream(plate), PlateClaim::new)
                .execute(claim -> claim.claim(new PlateClaimed(plate, vehicle, code, day), "PLATE_TAKEN", plate));
    }

    void releasePlate(String plate, String vehicle, String code, LocalDate day) {
        aggregates
                .find(PlateClaim.class, PlateClaim.stream(plate))
                .ifPresent(
                        known -> known.execute(claim -> claim.release(new PlateReleased(plate, vehicle, code, day))));
    }

    /** Of a vehicle that was entered by mistake: its code is void for good, the others are free. */
    void release(VehicleOpeningRecorded e, String reason, LocalDate day) {
        claims.voidCode(e.code(), e.vehicle(), KIND, reason, day);
        if (e.oldCardNo() != null) {
            claims.releaseOldCard(new OldCardNumberReleased(e.unit(), e.oldCardNo(), e.vehicle(), e.code(), day));
        }
        if (e.plate() != null) {
            releasePlate(e.plate(), e.vehicle(), e.code(), day);
        }
        releaseVin(e.card().vin(), e.vehicle(), e.code(), day);
    }

    /** The same of one that was delivered by mistake. */
    void release(VehicleDelivered e, String reason, LocalDate day) {
        claims.voidCode(e.code(), e.vehicle(), KIND, reason, day);
        releaseVin(e.card().vin(), e.vehicle(), e.code(), day);
    }

    private void releaseVin(@Nullable String vin, String vehicle, String code, LocalDate day) {
        if (vin != null) {
            aggregates
                    .find(VinClaim.class, VinClaim.stream(vin))
                    .ifPresent(
                            known -> known.execute(claim -> claim.release(new VinReleased(vin, vehicle, code, day))));
        }
    }
}
