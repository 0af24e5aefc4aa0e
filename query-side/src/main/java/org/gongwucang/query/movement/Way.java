package org.gongwucang.query.movement;

import java.util.Objects;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/** 出入: what an entry says of a way into or out of a place. */
record Way(
        String id,
        String event,
        ClassRef assetClass,
        String unit,
        String location,
        int pieces,
        @Nullable String custodian,
        @Nullable String document) {

    static Way of(OpeningBalanceRecorded e) {
        String place = Objects.requireNonNull(e.location());
        ClassRef kind = e.card().assetClass();
        return new Way(e.assetId(), name(e), kind, e.unit(), place, 1, e.custodian(), e.book());
    }

    static Way of(LotOpeningBalanceRecorded e) {
        String place = Objects.requireNonNull(e.location());
        ClassRef kind = e.card().assetClass();
        return new Way(e.lotId(), name(e), kind, e.unit(), place, e.quantity(), e.custodian(), e.book());
    }

    static Way of(AssetStored e) {
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.location(), 1, e.custodian(), null);
    }

    static Way of(AssetReportedMissing e) {
        String place = Objects.requireNonNull(e.location());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), place, 1, e.custodian(), null);
    }

    static Way of(AssetDisposed e) {
        String place = Objects.requireNonNull(e.location());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), place, 1, e.custodian(), e.number());
    }

    static Way of(LotDisposed e) {
        String place = Objects.requireNonNull(e.location());
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), place, e.pieces(), e.custodian(), e.number());
    }

    static Way of(AssetFound e) {
        String place = Objects.requireNonNull(e.location());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), place, 1, e.custodian(), null);
    }

    static Way of(AssetReclassified e, ClassRef as) {
        return new Way(e.assetId(), name(e), as, e.unit(), Objects.requireNonNull(e.location()), 1, null, null);
    }

    static Way of(LotSplitToCards e) {
        String place = Objects.requireNonNull(e.location());
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), place, e.quantity(), e.custodian(), e.document());
    }

    static Way of(AssetSplitOff e) {
        String place = Objects.requireNonNull(e.location());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), place, 1, e.custodian(), null);
    }

    static Way of(LotAdjusted e) {
        int pieces = Math.abs(e.to() - e.from());
        String place = Objects.requireNonNull(e.location());
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), place, pieces, null, null);
    }

    static Way of(LotStored e) {
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), e.location(), e.quantity(), e.custodian(), null);
    }

    static Way of(LotReceived e) {
        ClassRef kind = e.card().assetClass();
        return new Way(e.lotId(), name(e), kind, e.unit(), e.location(), e.quantity(), e.custodian(), e.document());
    }

    static Way from(AssetRelocated e) {
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.fromLocation(), 1, null, null);
    }

    static Way to(AssetRelocated e) {
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.toLocation(), 1, null, null);
    }

    static Way from(LotRelocated e) {
        return new Way(
                e.lotId(), name(e), e.assetClass(), e.unit(), e.fromLocation(), e.quantity(), e.fromCustodian(), null);
    }

    static Way to(LotRelocated e) {
        return new Way(
                e.lotId(), name(e), e.assetClass(), e.unit(), e.toLocation(), e.quantity(), e.toCustodian(), null);
    }

    /** True between two warehouses: the first part of a place's code is its warehouse. */
    static boolean leaves(String from, String to) {
        return !warehouse(from).equals(warehouse(to));
    }

    private static String warehouse(String location) {
        int end = location.indexOf('/');
        return end < 0 ? location : location.substring(0, end);
    }

    private static String name(Object entry) {
        return entry.getClass().getSimpleName();
    }
}
