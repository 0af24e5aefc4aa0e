package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongwucang.command.asset.AcceptedThings.NumberKind;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetCodeVoided;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.ClaimEntry;
import org.gongwucang.events.asset.OldCardNumberClaimed;
import org.gongwucang.events.asset.OldCardNumberReleased;
import org.gongwucang.events.asset.SerialNumberClaimed;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.asset.SerialNumberReleased;
import org.springframework.stereotype.Component;

/** 占用: claims the values of a new card, in the order of their streams so that two acts cannot wait for each other. */
@Component
public class Claims {

    /** Serial numbers without a maker share one name space. */
    private static final String NO_BRAND = "";

    private final Aggregates aggregates;

    Claims(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** A code only; pieces of a lot bear no numbers of their own. */
    public void claimCode(String code, String holder, String kind, LocalDate day) {
        aggregates
                .findOrNew(AssetCodeClaim.class, AssetCodeClaim.stream(code), AssetCodeClaim::new)
                .execute(claim -> claim.claim(new AssetCodeClaimed(code, holder, kind, day), "ASSET_CODE_TAKEN", code));
    }

    /** The code of a card, and its serial and old card number where it has them. */
    void claimAll(String code, String assetId, Card card, String unit, LocalDate day) {
        claimAll(code, assetId, card, unit, day, Set.of());
    }

    /** @param known numbers found not to be of the same thing: where another card bears one, it keeps it */
    void claimAll(String code, String assetId, Card card, String unit, LocalDate day, Set<NumberKind> known) {
        Map<String, Runnable> inOrder = new TreeMap<>();
        inOrder.put(AssetCodeClaim.stream(code), () -> claimCode(code, assetId, "ASSET", day));
        String serialNo = card.serialNo();
        boolean serialIsBorne =
                known.contains(NumberKind.SERIAL_NUMBER) && holderOfSerial(card).isPresent();
        if (serialNo != null && !serialIsBorne) {
            String brand = card.brand() == null ? NO_BRAND : card.brand();
            SerialNumberClaimed claimed = new SerialNumberClaimed(brand, serialNo, assetId, code, day);
            inOrder.put(SerialNumberClaim.stream(brand, serialNo), () -> claim(claimed));
        }
        String oldCardNo = card.oldCardNo();
        boolean oldCardIsBorne = known.contains(NumberKind.OLD_CARD_NUMBER)
                && holderOfOldCard(unit, card).isPresent();
        if (oldCardNo != null && !oldCardIsBorne) {
            OldCardNumberClaimed claimed = new OldCardNumberClaimed(unit, oldCardNo, assetId, code, day);
            inOrder.put(OldCardNumberClaim.stream(unit, oldCardNo), () -> claimOldCard(claimed));
        }
        inOrder.values().forEach(Runnable::run);
    }

    /** The code is void for good; serial and old card number are free again. */
    void releaseAll(String code, String assetId, Card card, String unit, String reason, LocalDate day) {
        Map<String, Runnable> inOrder = new TreeMap<>();
        inOrder.put(AssetCodeClaim.stream(code), () -> voidCode(code, assetId, "ASSET", reason, day));
        String serialNo = card.serialNo();
        if (serialNo != null) {
            String brand = card.brand() == null ? NO_BRAND : card.brand();
            SerialNumberReleased released = new SerialNumberReleased(brand, serialNo, assetId, code, day);
            String stream = SerialNumberClaim.stream(brand, serialNo);
            inOrder.put(stream, () -> release(SerialNumberClaim.class, stream, released, code));
        }
        String oldCardNo = card.oldCardNo();
        if (oldCardNo != null) {
            OldCardNumberReleased released = new OldCardNumberReleased(unit, oldCardNo, assetId, code, day);
            inOrder.put(OldCardNumberClaim.stream(unit, oldCardNo), () -> releaseOldCard(released));
        }
        inOrder.values().forEach(Runnable::run);
    }

    /** A card bears another serial number from now on: the old one is free, the new one is taken. */
    void moveSerial(String code, String assetId, SerialNumberCorrected correction) {
        Map<String, Runnable> inOrder = new TreeMap<>();
        LocalDate day = correction.occurredOn();
        String from = correction.from();
        String to = correction.to();
        if (from != null) {
            String stream = SerialNumberClaim.stream(correction.fromBrand(), from);
            SerialNumberReleased released = new SerialNumberReleased(correction.fromBrand(), from, assetId, code, day);
            inOrder.put(stream, () -> release(SerialNumberClaim.class, stream, released, code));
        }
        if (to != null) {
            SerialNumberClaimed claimed = new SerialNumberClaimed(correction.toBrand(), to, assetId, code, day);
            inOrder.merge(
                    SerialNumberClaim.stream(correction.toBrand(), to),
                    () -> claim(claimed),
                    (release, claim) -> () -> {
                        release.run();
                        claim.run();
                    });
        }
        inOrder.values().forEach(Runnable::run);
    }

    /** The number is free for another card. */
    public void releaseOldCard(OldCardNumberReleased released) {
        String stream = OldCardNumberClaim.stream(released.unit(), released.oldCardNo());
        release(OldCardNumberClaim.class, stream, released, released.code());
    }

    /** Nothing is ever registered under the code again. */
    public void voidCode(String code, String holder, String kind, String reason, LocalDate day) {
        AssetCodeVoided voided = new AssetCodeVoided(code, holder, kind, reason, day);
        release(AssetCodeClaim.class, AssetCodeClaim.stream(code), voided, code);
    }

    private void release(Class<? extends Claim> kind, String stream, ClaimEntry released, String code) {
        aggregates.find(kind, stream).ifPresent(known -> known.execute(claim -> claim.release(released, code)));
    }

    /** Code of the card that bears the serial number. */
    public Optional<String> holderOfSerial(Card card) {
        String serialNo = card.serialNo();
        String brand = card.brand() == null ? NO_BRAND : card.brand();
        return serialNo == null
                ? Optional.empty()
                : holder(SerialNumberClaim.class, SerialNumberClaim.stream(brand, serialNo));
    }

    /** Code of the card of the unit that bears the old card number. */
    public Optional<String> holderOfOldCard(String unit, Card card) {
        String oldCardNo = card.oldCardNo();
        return oldCardNo == null
                ? Optional.empty()
                : holder(OldCardNumberClaim.class, OldCardNumberClaim.stream(unit, oldCardNo));
    }

    private Optional<String> holder(Class<? extends Claim> kind, String stream) {
        return aggregates.find(kind, stream).map(known -> known.invoke(Claim::code));
    }

    private void claim(SerialNumberClaimed claimed) {
        String stream = SerialNumberClaim.stream(claimed.brand(), claimed.serialNo());
        aggregates
                .findOrNew(SerialNumberClaim.class, stream, SerialNumberClaim::new)
                .execute(claim -> claim.claim(claimed, "SERIAL_NUMBER_TAKEN", claimed.serialNo()));
    }

    /** A number of a unit's former books. */
    public void claimOldCard(OldCardNumberClaimed claimed) {
        String stream = OldCardNumberClaim.stream(claimed.unit(), claimed.oldCardNo());
        aggregates
                .findOrNew(OldCardNumberClaim.class, stream, OldCardNumberClaim::new)
                .execute(claim -> claim.claim(claimed, "OLD_CARD_NUMBER_TAKEN", claimed.oldCardNo()));
    }
}
