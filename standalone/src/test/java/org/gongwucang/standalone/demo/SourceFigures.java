package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The figures of the source on Qingbaijiang, each beside the list that it counts or adds up. */
record SourceFigures(JsonNode answer) {

    void areTold() {
        goodsAreTold();
        vehiclesAreTold();
        coverageIsTold();
        roomsAreTold();
    }

    private void goodsAreTold() {
        JsonNode intake = at("intake");
        assertThat(intake.path("batches").asInt()).isEqualTo(8);
        assertThat(intake.path("items").asInt()).isEqualTo(150);
        assertThat(texts(intake.path("numbers"))).hasSize(8);
        assertThat(sum("intakeBatches", "piecesAccepted", texts(intake.path("numbers"))))
                .isEqualTo(150);
        JsonNode allotted = at("transfers")
                .valueStream()
                .filter(line -> line.path("purpose").asString().equals("ALLOTMENT"))
                .findFirst()
                .orElseThrow();
        assertThat(allotted.path("orders").asInt()).isEqualTo(8);
        assertThat(allotted.path("items").asInt()).isEqualTo(256);
        assertThat(texts(allotted.path("numbers"))).hasSize(8);
        assertThat(sum("transferOrders", "piecesReceived", texts(allotted.path("numbers"))))
                .isEqualTo(256);
    }

    private int sum(String register, String field, List<String> numbers) {
        return answer.path(register)
                .path("nodes")
                .valueStream()
                .filter(row -> numbers.contains(row.path("number").asString()))
                .mapToInt(row -> row.path(field).asInt())
                .sum();
    }

    private void vehiclesAreTold() {
        JsonNode vehicles = at("vehicles");
        JsonNode bought = vehicles.path("purchases");
        assertThat(bought.path("count").asInt()).isEqualTo(46);
        assertThat(texts(bought.path("purchases"))).hasSize(46).doesNotHaveDuplicates();
        assertThat(bought.path("previousCount").asInt()).isEqualTo(108);
        assertThat(texts(bought.path("previousPurchases"))).hasSize(108).doesNotHaveDuplicates();
        assertThat(bought.path("yoyPercent").decimalValue()).isEqualByComparingTo("-57.41");
        assertCounted(vehicles.path("allotted"), "vehicles", 19);
        assertCounted(vehicles.path("scrapped"), "vehicles", 35);
        assertCounted(vehicles.path("registered"), "vehicles", 46);
        assertThat(vehicles.path("net").asInt()).isEqualTo(46 - 35);
        assertThat(answer.path("fleets").path("nodes"))
                .hasSize(36)
                .allSatisfy(fleet ->
                        assertThat(fleet.path("ratioPercent").asDouble()).isLessThanOrEqualTo(70));
    }

    private void coverageIsTold() {
        JsonNode coverage = at("coverage");
        assertThat(coverage.path("percent").decimalValue()).isEqualByComparingTo("79.2");
        assertThat(coverage.path("unitsInScope").asInt()).isEqualTo(72);
        assertThat(coverage.path("unitsInspected").asInt()).isEqualTo(57);
        assertThat(named(coverage.path("inspected"), "unit")).hasSize(57).doesNotHaveDuplicates();
        assertThat(named(coverage.path("uninspected"), "unit"))
                .hasSize(15)
                .doesNotContainAnyElementsOf(named(coverage.path("inspected"), "unit"));
        assertThat(coverage.path("visits").asInt()).isEqualTo(58);
        assertThat(coverage.path("inspected")
                        .valueStream()
                        .mapToInt(unit -> unit.path("visits").asInt())
                        .sum())
                .isEqualTo(58);
    }

    private void roomsAreTold() {
        JsonNode moved = at("reallocations");
        assertThat(moved.path("area").decimalValue()).isEqualByComparingTo("3950");
        assertThat(moved.path("lines")
                        .valueStream()
                        .map(line -> line.path("area").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("3950");
        assertCounted(moved, "reallocations", 9);
        assertThat(moved.path("unitCount").asInt()).isEqualTo(9);
        assertThat(texts(moved.path("unitCodes"))).hasSize(9).doesNotHaveDuplicates();
        JsonNode approvals = at("spaceApprovals");
        assertCounted(approvals.path("approved"), "numbers", 23);
        assertThat(approvals.path("works").path("numbers").size()
                        + approvals.path("leases").path("numbers").size())
                .isEqualTo(23);
        assertCounted(approvals.path("rejected"), "numbers", 2);
        assertThat(texts(approvals.path("approved").path("numbers")))
                .doesNotContainAnyElementsOf(texts(approvals.path("rejected").path("numbers")));
        assertCounted(at("leases").path("terminated"), "contracts", 5);
        assertCounted(at("works").path("accepted"), "numbers", 14);
    }

    private JsonNode at(String part) {
        return answer.path("yearReport").path(part);
    }

    private static void assertCounted(JsonNode figure, String list, int count) {
        assertThat(figure.path("count").asInt()).as(list).isEqualTo(count);
        assertThat(texts(figure.path(list))).hasSize(count).doesNotHaveDuplicates();
    }

    private static List<String> named(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
