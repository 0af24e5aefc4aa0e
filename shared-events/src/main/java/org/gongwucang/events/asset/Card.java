package org.gongwucang.events.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 卡片: what a registration says of a thing.
 *
 * @param unitValue original value of one piece in yuan, exact
 * @param acquiredOn day of acquisition, if known
 * @param serialNo the maker's serial number; with {@code brand} claimed once in the house
 * @param oldCardNo number of the card in the owning unit's former books; claimed once per unit
 */
public record Card(
        String name,
        @Nullable String specification,
        @Nullable String brand,
        ClassRef assetClass,
        BigDecimal unitValue,
        @Nullable LocalDate acquiredOn,
        @Nullable String serialNo,
        @Nullable String oldCardNo) {}
