package org.gongwucang.command.asset;

import java.util.Objects;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 资产状态: the book strand of an asset as a vector.
 */
public record AssetState(
        Life life,
        String code,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        @Nullable String offeredTo) {

    /** Before the first entry. */
    static final AssetState NONE = new AssetState(Life.NONE, "", new ClassRef("", "", ""), "", null, null, null, null);

    /** 生命周期: only what a guard asks for. */
    public enum Life {
        NONE,
        REGISTERED,
        IN_STOCK,
        IN_USE
    }

    AssetState after(Entry entry) {
        if (entry instanceof AssetRegistered e) {
            return new AssetState(Life.REGISTERED, e.code(), e.card().assetClass(), e.unit(), null, null, null, null);
        }
        if (entry instanceof OpeningBalanceRecorded e) {
            return new AssetState(
                    e.location() == null ? Life.IN_USE : Life.IN_STOCK,
                    e.code(),
                    e.card().assetClass(),
                    e.unit(),
                    e.location(),
                    e.custodian(),
                    e.account(),
                    null);
        }
        if (entry instanceof AssetStored e) {
            return at(Life.IN_STOCK, e.location(), e.custodian(), e.account());
        }
        if (entry instanceof AssetRelocated e) {
            return at(life, e.toLocation(), custodian, e.toAccount());
        }
        return inHands(entry);
    }

    private AssetState inHands(Entry entry) {
        if (entry instanceof CustodyOffered e) {
            return held(custodian, e.to());
        }
        if (entry instanceof CustodyHandedOver e) {
            return held(e.to(), null);
        }
        if (entry instanceof CustodyOfferDeclined e) {
            return held(custodian, null);
        }
        if (entry instanceof CustodianAssigned e) {
            return held(e.to(), null);
        }
        return this;
    }

    /** Nothing of it stands but the code, which stays used. */
    AssetState voided() {
        return new AssetState(Life.NONE, code, assetClass, unit, null, null, null, null);
    }

    private AssetState at(Life to, @Nullable String place, @Nullable String hands, @Nullable String books) {
        return new AssetState(to, code, assetClass, unit, place, hands, books, offeredTo);
    }

    private AssetState held(@Nullable String by, @Nullable String offered) {
        return new AssetState(life, code, assetClass, unit, location, by, account, offered);
    }

    String requiredLocation() {
        return Objects.requireNonNull(location, "in stock an asset has a location");
    }

    String requiredAccount() {
        return Objects.requireNonNull(account, "in stock an asset has an account");
    }

    String custodianText() {
        return String.valueOf(custodian);
    }

    String offeredToText() {
        return String.valueOf(offeredTo);
    }
}
