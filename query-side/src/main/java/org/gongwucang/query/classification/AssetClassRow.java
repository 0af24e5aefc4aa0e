package org.gongwucang.query.classification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 分类台账行.
 *
 * @param assetClass the written form {@code system@edition:code}
 * @param parent written form of the class above, of the same edition
 * @param effectiveTo last day of new use, inclusive
 * @param storesData whether its things need a certificate of wiping or removal
 */
public record AssetClassRow(
        String assetClass,
        String codeSystem,
        String edition,
        String code,
        String name,
        @Nullable String parent,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        boolean storesData) {

    AssetClassRow renamed(String newName) {
        return new AssetClassRow(
                assetClass, codeSystem, edition, code, newName, parent, effectiveFrom, effectiveTo, storesData);
    }

    AssetClassRow endingOn(LocalDate lastDay) {
        return new AssetClassRow(
                assetClass, codeSystem, edition, code, name, parent, effectiveFrom, lastDay, storesData);
    }

    AssetClassRow marked(boolean yes) {
        return new AssetClassRow(assetClass, codeSystem, edition, code, name, parent, effectiveFrom, effectiveTo, yes);
    }
}
