package org.gongwucang.command.vehicle;

import java.time.LocalDate;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.events.vehicle.PlateClaimed;
import org.gongwucang.events.vehicle.PlateReleased;
import org.gongwucang.events.vehicle.VinClaimed;
import org.gongwucang.events.vehicle.VinReleased;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 车辆标识: asset code, plate and identification number, claimed in this order of their streams. */
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

    /** Of a vehicle that comes in. */
    void claim(String code, String vehicle, @Nullable String plate, @Nullable String vin, LocalDate day) {
        claims.claimCode(code, vehicle, KIND, day);
        if (plate != null) {
            claimPlate(plate, vehicle, code, day);
        }
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
    void release(
            String code, String vehicle, @Nullable String plate, @Nullable String vin, String reason, LocalDate day) {
        claims.voidCode(code, vehicle, KIND, reason, day);
        if (plate != null) {
            releasePlate(plate, vehicle, code, day);
        }
        if (vin != null) {
            aggregates
                    .find(VinClaim.class, VinClaim.stream(vin))
                    .ifPresent(
                            known -> known.execute(claim -> claim.release(new VinReleased(vin, vehicle, code, day))));
        }
    }
}
