package org.gongwucang.query.holding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.events.asset.AssetDescribed;
import org.jspecify.annotations.Nullable;

/** 行变动: changes of a row that are not of its book strand, and of what binds it. */
record HoldingRowChange(HoldingRow row) {

    HoldingRow condition(String grade) {
        return new HoldingRow(
                row.id(),
                row.code(),
                row.kind(),
                row.name(),
                row.specification(),
                row.brand(),
                row.assetClass(),
                row.unit(),
                row.location(),
                row.account(),
                row.custodian(),
                row.offeredTo(),
                row.state(),
                row.quantity(),
                row.unitValue(),
                row.value(),
                row.acquiredOn(),
                row.serialNo(),
                row.oldCardNo(),
                row.bookedOn(),
                row.since(),
                grade,
                row.holds(),
                row.held());
    }

    HoldingRow described(AssetDescribed e) {
        return new HoldingRow(
                row.id(),
                row.code(),
                row.kind(),
                e.name(),
                e.specification(),
                e.brand(),
                row.assetClass(),
                row.unit(),
                row.location(),
                row.account(),
                row.custodian(),
                row.offeredTo(),
                row.state(),
                row.quantity(),
                row.unitValue(),
                row.value(),
                row.acquiredOn(),
                row.serialNo(),
                row.oldCardNo(),
                row.bookedOn(),
                row.since(),
                row.condition(),
                row.holds(),
                row.held());
    }

    HoldingRow revalued(BigDecimal unitValue) {
        BigDecimal value = unitValue.multiply(BigDecimal.valueOf(row.quantity()));
        return new HoldingRow(
                row.id(),
                row.code(),
                row.kind(),
                row.name(),
                row.specification(),
                row.brand(),
                row.assetClass(),
                row.unit(),
                row.location(),
                row.account(),
                row.custodian(),
                row.offeredTo(),
                row.state(),
                row.quantity(),
                unitValue,
                value,
                row.acquiredOn(),
                row.serialNo(),
                row.oldCardNo(),
                row.bookedOn(),
                row.since(),
                row.condition(),
                row.holds(),
                row.held());
    }

    HoldingRow classed(String assetClass) {
        return new HoldingRow(
                row.id(),
                row.code(),
                row.kind(),
                row.name(),
                row.specification(),
                row.brand(),
                assetClass,
                row.unit(),
                row.location(),
                row.account(),
                row.custodian(),
                row.offeredTo(),
                row.state(),
                row.quantity(),
                row.unitValue(),
                row.value(),
                row.acquiredOn(),
                row.serialNo(),
                row.oldCardNo(),
                row.bookedOn(),
                row.since(),
                row.condition(),
                row.holds(),
                row.held());
    }

    HoldingRow numbered(@Nullable String serialNo) {
        return new HoldingRow(
                row.id(),
                row.code(),
                row.kind(),
                row.name(),
                row.specification(),
                row.brand(),
                row.assetClass(),
                row.unit(),
                row.location(),
                row.account(),
                row.custodian(),
                row.offeredTo(),
                row.state(),
                row.quantity(),
                row.unitValue(),
                row.value(),
                row.acquiredOn(),
                serialNo,
                row.oldCardNo(),
                row.bookedOn(),
                row.since(),
                row.condition(),
                row.holds(),
                row.held());
    }

    HoldingRow holds(Stream<String> now) {
        List<String> all = now.toList();
        return new HoldingRow(
                row.id(),
                row.code(),
                row.kind(),
                row.name(),
                row.specification(),
                row.brand(),
                row.assetClass(),
                row.unit(),
                row.location(),
                row.account(),
                row.custodian(),
                row.offeredTo(),
                row.state(),
                row.quantity(),
                row.unitValue(),
                row.value(),
                row.acquiredOn(),
                row.serialNo(),
                row.oldCardNo(),
                row.bookedOn(),
                row.since(),
                row.condition(),
                all,
                !all.isEmpty());
    }
}
