package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 资产卡片: one card or lot as it stood on a day, where it was, and its life until then (DB3713/T 204-2020). */
@Component
class AssetCardForm extends Form {

    static final String NAME = "asset-card";

    private static final String QUESTION = """
            query($code: ID!, $asOf: Date, $knownAt: String) {
              done: asset(code: $code, asOf: $asOf, knownAt: $knownAt) {
                code kind
                holdings {
                  name specification brand assetClass { name } assetClassId unit { name } account state condition quantity
                  location { name warehouse { warehouse name } } custodian { staff } holds { kind }
                  unitValue value acquiredOn serialNo oldCardNo bookedOn since
                }
              }
            }""";

    AssetCardForm() {
        super(NAME, "holding");
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        return filling.ask(QUESTION).map(asset -> sheet(asset, filling));
    }

    private static Sheet sheet(Answer asset, Filling filling) {
        List<Answer> parts = asset.list("holdings");
        Answer first = parts.get(0);
        int pieces = parts.stream().mapToInt(part -> part.whole("quantity")).sum();
        BigDecimal value =
                Figures.sum(parts.stream().map(part -> part.number("value")).toList());
        Wordings words = filling.words();
        return filling.sheet(NAME, "assetCard", asset.text("code"))
                .numbered("Holding.code")
                .office(Handover.office(first, filling.names()))
                .wide("Holding.name", first.text("name"))
                .fact("Holding.specification", first.text("specification"))
                .fact("Holding.brand", first.text("brand"))
                .fact("Holding.assetClass", first.text("assetClass.name"))
                .fact("Holding.assetClassId", first.text("assetClassId"))
                .fact("Holding.kind", words.value("HoldingKind", asset.find("kind")))
                .fact("Holding.quantity", Figures.pieces(pieces))
                .fact("form.unitValue", first.number("unitValue"))
                .fact("form.value", value)
                .fact("Holding.acquiredOn", first.text("acquiredOn"))
                .fact("Holding.bookedOn", first.text("bookedOn"))
                .fact("Holding.serialNo", first.text("serialNo"))
                .fact("Holding.oldCardNo", first.text("oldCardNo"))
                .fact("Holding.unit", joined(parts, part -> part.text("unit.name")))
                .fact("Holding.account", joined(parts, part -> part.text("account")))
                .fact("Holding.condition", words.value("ConditionGrade", first.find("condition")))
                .fact("Holding.holds", holds(parts, words))
                .lines(whereabouts(parts, filling))
                .lines(CardLife.lines(filling))
                .build();
    }

    private static String joined(List<Answer> parts, Function<Answer, String> text) {
        return parts.stream().map(text).filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining("、"));
    }

    private static String holds(List<Answer> parts, Wordings words) {
        return parts.stream()
                .flatMap(part -> part.list("holds").stream())
                .map(hold -> words.value("HoldKind", hold.find("kind")).zh())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static Lines whereabouts(List<Answer> parts, Filling filling) {
        Lines lines = filling.lines()
                .headed("Asset.holdings")
                .text("IntakeBatch.warehouse", 18)
                .text("Holding.location", 18)
                .text("Holding.custodian", 22)
                .text("Holding.state", 12)
                .figures("Holding.quantity", 8)
                .figures("form.value", 12)
                .text("Holding.since", 13);
        parts.forEach(part -> lines.row(
                part.text("location.warehouse.name"),
                part.text("location.name"),
                filling.names().person(part.find("custodian.staff")),
                filling.words().value("AssetState", part.find("state")),
                Figures.pieces(part.whole("quantity")),
                part.number("value"),
                part.text("since")));
        return lines;
    }
}
