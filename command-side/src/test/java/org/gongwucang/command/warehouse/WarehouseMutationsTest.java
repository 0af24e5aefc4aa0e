package org.gongwucang.command.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.warehouse.LocationController.LocationPayload;
import org.gongwucang.command.warehouse.LocationInputs.DeactivateLocationInput;
import org.gongwucang.command.warehouse.LocationInputs.OpenLocationInput;
import org.gongwucang.command.warehouse.LocationInputs.ReactivateLocationInput;
import org.gongwucang.command.warehouse.LocationInputs.RenameLocationInput;
import org.gongwucang.command.warehouse.WarehouseController.WarehousePayload;
import org.gongwucang.command.warehouse.WarehouseInputs.DeactivateWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.OpenWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.ReactivateWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.RenameWarehouseInput;
import org.gongwucang.command.warehouse.WarehouseInputs.WarehouseKind;
import org.gongwucang.events.organisation.UnitEstablished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class WarehouseMutationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final String unit = "u-" + UUID.randomUUID();
    private final String house = "w-" + UUID.randomUUID();
    private WarehouseController warehouses;
    private LocationController locations;

    @BeforeEach
    void an_administrator_is_signed_in(
            @Autowired CommandDesk desk, @Autowired UserErrors errors, @Autowired EventStore events) {
        Callers callers = () -> new Caller("S0001", Set.of("ADMINISTRATOR"), "GWC-OFFICE");
        warehouses = new WarehouseController(desk, callers, errors);
        locations = new LocationController(desk, callers, errors);
        events.publish(new GenericDomainEventMessage<>(
                "Unit", Units.stream(unit), 0, new UnitEstablished(unit, "区财政局", null, "ORGAN", DAY)));
    }

    @Test
    void a_warehouse_is_opened_renamed_closed_and_reopened() {
        assertThat(open()).isEqualTo(new WarehousePayload(house, 1L, List.of()));
        assertThat(warehouses
                        .renameWarehouse(new RenameWarehouseInput(house, "主库", "c2", DAY, 1L))
                        .version())
                .isEqualTo(2);
        assertThat(warehouses
                        .deactivateWarehouse(new DeactivateWarehouseInput(house, "搬迁", "c3", DAY, null))
                        .version())
                .isEqualTo(3);
        assertThat(warehouses
                        .reactivateWarehouse(new ReactivateWarehouseInput(house, "启用", "c4", DAY, null))
                        .version())
                .isEqualTo(4);
    }

    @Test
    void a_place_is_opened_renamed_closed_and_reopened() {
        open();
        String zone = house + "/A";

        assertThat(locations.openLocation(new OpenLocationInput(zone, "甲区", "c1", DAY)))
                .isEqualTo(new LocationPayload(zone, 1L, List.of()));
        assertThat(locations
                        .renameLocation(new RenameLocationInput(zone, "家具区", "c2", DAY, 1L))
                        .version())
                .isEqualTo(2);
        assertThat(locations
                        .deactivateLocation(new DeactivateLocationInput(zone, "漏水", "c3", DAY, null))
                        .version())
                .isEqualTo(3);
        assertThat(locations
                        .reactivateLocation(new ReactivateLocationInput(zone, "修复", "c4", DAY, null))
                        .version())
                .isEqualTo(4);
    }

    @Test
    void refuses_a_unit_that_is_no_code() {
        WarehousePayload refused = warehouses.openWarehouse(
                new OpenWarehouseInput(house, "一号库", "{$gt: 1}", WarehouseKind.VIRTUAL, "c1", DAY));

        assertThat(refused.userErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("CODE_MALFORMED"));
    }

    private WarehousePayload open() {
        return warehouses.openWarehouse(new OpenWarehouseInput(house, "一号库", unit, WarehouseKind.PHYSICAL, "c1", DAY));
    }
}
